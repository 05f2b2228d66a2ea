package org.tepai.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.journey.World;
import org.tepai.mail.PostOffice;
import org.tepai.mail.SendingMail;
import org.tepai.process.Daybreak;

/** Days as people live them: the night's pass, and at half past eight what the post brings. */
@Component
class Mornings {

  private final World world;
  private final Daybreak daybreak;
  private final SendingMail sending;
  private final PostOffice post;

  Mornings(World world, Daybreak daybreak, SendingMail sending, PostOffice post) {
    this.world = world;
    this.daybreak = daybreak;
    this.sending = sending;
    this.post = post;
  }

  /** Throws away what has been sent until now. */
  void begin() {
    sending.sendDue();
    post.openEmpty();
  }

  /** Lives on to the morning of a day, with the nights before it spent asleep. */
  void of(String day) {
    night(day);
    post(day);
  }

  /** The pass at the beginning of a day. */
  void night(String day) {
    world.until(day + "T00:05:00");
    daybreak.begin(LocalDate.parse(day));
  }

  /** The post of a day, whatever the night was like. */
  void post(String day) {
    world.until(day + "T08:31:00");
    sending.sendDue();
  }

  /**
   * @return what the letters to a person say of tasks, line by line
   */
  List<String> linesTo(String person) {
    List<String> lines = new ArrayList<>();
    for (String letter : post.textsFor(person)) {
      letter.lines().filter(line -> line.contains("待办“")).map(String::strip).forEach(lines::add);
    }
    return lines;
  }

  /**
   * @return how many letters have arrived for anybody
   */
  int letters() {
    return post.arrived().size();
  }

  void forget() {
    post.openEmpty();
  }
}
