package org.tepai.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tepai.mail.SentLetters;
import org.tepai.organisations.People;

/**
 * Everybody's mail, so that a newcomer sees what the product sends. Only in the demonstration,
 * whose people are fictitious: in production this page is not there.
 */
@Controller
@Profile("demonstration")
@RequestMapping("/tepai/mailbox")
class MailboxPages {

  private static final int PAGE = 50;

  /** The letter's own looks, and nothing that could act. */
  private static final String LETTER_ONLY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self';"
          + " sandbox allow-popups allow-popups-to-escape-sandbox";

  private final SentLetters letters;
  private final People people;
  private final Clock clock;

  MailboxPages(SentLetters letters, People people, Clock clock) {
    this.letters = letters;
    this.people = people;
    this.clock = clock;
  }

  /** A letter of the list. */
  record Listed(String id, String name, String address, String subject, LocalDateTime at) {}

  @GetMapping
  String list(
      @RequestParam(name = "words", defaultValue = "") String words,
      @RequestParam(name = "before", defaultValue = "") String before,
      Model model) {
    List<Listed> found = letters.page(words, before, PAGE + 1).stream().map(this::listed).toList();
    model.addAttribute("letters", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("words", words);
    model.addAttribute("first", before.isEmpty());
    model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
    return "portal/mailbox";
  }

  @GetMapping("/{id}")
  String show(@PathVariable("id") String id, Model model) {
    model.addAttribute("letter", letters.find(id).map(this::listed).orElseThrow(this::missing));
    model.addAttribute("text", letters.paper(id).orElseThrow(this::missing).text());
    return "portal/letter";
  }

  @GetMapping(path = "/{id}/paper", produces = "text/html;charset=UTF-8")
  @ResponseBody
  String paper(@PathVariable("id") String id, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", LETTER_ONLY);
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    return letters.paper(id).orElseThrow(this::missing).html();
  }

  private NoSuchElementException missing() {
    return new NoSuchElementException("没有这封邮件。");
  }

  private Listed listed(SentLetters.Sent letter) {
    return new Listed(
        letter.id(),
        people.nameOf(letter.personId()),
        letter.address(),
        letter.subject(),
        LocalDateTime.ofInstant(letter.at(), clock.getZone()));
  }
}
