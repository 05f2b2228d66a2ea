package org.tepai.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.mail.UnsentLetters;
import org.tepai.mail.UnsentLetters.Reason;
import org.tepai.mail.UnsentLetters.Unsent;
import org.tepai.organisations.People;
import org.tepai.process.Administrators;
import org.tepai.security.SignedIn;

/** Mail that has not reached anybody, and the administrator's way to send it again. */
@Controller
@RequestMapping("/tepai/mail")
class MailPages {

  private static final int MOST = 200;

  private final UnsentLetters unsent;
  private final Administrators administrators;
  private final People people;
  private final Clock clock;

  MailPages(UnsentLetters unsent, Administrators administrators, People people, Clock clock) {
    this.unsent = unsent;
    this.administrators = administrators;
    this.people = people;
    this.clock = clock;
  }

  /** A letter of the list. */
  record Listed(
      String id,
      String recipient,
      String subject,
      LocalDateTime writtenAt,
      int tries,
      LocalDateTime nextTry,
      String cause) {}

  /** The letters with one fate; the list is cut, the count is not. */
  record Part(int count, List<Listed> letters) {}

  @GetMapping
  String show(SignedIn person, Model model) {
    demandAdministrator(person);
    model.addAttribute("failed", part(Reason.FAILED));
    model.addAttribute("withoutAddress", part(Reason.NO_ADDRESS));
    model.addAttribute("waiting", part(Reason.WAITING));
    return "portal/mail";
  }

  @PostMapping("/{id}/again")
  String again(SignedIn person, @PathVariable("id") String id, RedirectAttributes told) {
    demandAdministrator(person);
    boolean done = unsent.sendAgain(id);
    told.addFlashAttribute("told", done ? "已列入待发。" : "这封邮件不需要重发。");
    return "redirect:/tepai/mail";
  }

  @PostMapping("/again")
  String allAgain(SignedIn person, @RequestParam("reason") Reason reason, RedirectAttributes told) {
    demandAdministrator(person);
    told.addFlashAttribute("told", "已将 " + unsent.sendAllAgain(reason) + " 封邮件列入待发。");
    return "redirect:/tepai/mail";
  }

  private void demandAdministrator(SignedIn person) {
    if (!administrators.is(person.personId())) {
      throw new NoSuchElementException("这一页只供系统管理员查看。");
    }
  }

  private Part part(Reason reason) {
    return new Part(
        unsent.count(reason), unsent.list(reason, MOST).stream().map(this::listed).toList());
  }

  private Listed listed(Unsent letter) {
    return new Listed(
        letter.id(),
        people.nameOf(letter.personId()) + "（" + letter.personId() + "）",
        letter.subject().isEmpty() ? "（到期提醒）" : letter.subject(),
        local(letter.writtenAt()),
        letter.tries(),
        local(letter.nextTry()),
        letter.cause());
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }
}
