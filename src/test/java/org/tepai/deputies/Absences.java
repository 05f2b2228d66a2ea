package org.tepai.deputies;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tepai.process.Daybreak;

/** People go away and come back, as the tests of other modules may want them to. */
@Component
public class Absences {

  private final ArrangingDeputy arranging;
  private final Daybreak daybreak;

  Absences(ArrangingDeputy arranging, Daybreak daybreak) {
    this.arranging = arranging;
    this.daybreak = daybreak;
  }

  /** The absent person arranges it himself. */
  public Deputyship arranged(
      String organisation, String absent, String deputy, String from, String to) {
    return arrangedBy(absent, organisation, absent, deputy, from, to);
  }

  public Deputyship arrangedBy(
      String by, String organisation, String absent, String deputy, String from, String to) {
    return arranging.arrange(
        by,
        new Arrangement(
            organisation, absent, deputy, LocalDate.parse(from), LocalDate.parse(to), "出差"));
  }

  public void ended(Deputyship deputyship) {
    arranging.end(deputyship.absent(), deputyship.id());
  }

  /** The night before the day has done its work. */
  public void dayBegins(String day) {
    daybreak.begin(LocalDate.parse(day));
  }
}
