package org.tepai.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.People;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a letter on paper: as HTML that old mail programs draw, and as plain text. */
@Component
class LetterPaper {

  private static final String SETTINGS_PAGE = "/tepai/me";

  private final ITemplateEngine templates;
  private final Jurisdictions jurisdictions;
  private final People people;
  private final PublicAddress address;

  LetterPaper(
      ITemplateEngine templates,
      Jurisdictions jurisdictions,
      People people,
      PublicAddress address) {
    this.templates = templates;
    this.jurisdictions = jurisdictions;
    this.people = people;
    this.address = address;
  }

  /** A line as the reader sees it; the link is absolute, null for none. */
  record Paragraph(String text, String link) {}

  Envelope.Content content(WaitingLetter letter) {
    String subject = subject(letter);
    Facts facts =
        new Facts(
            subject,
            people.nameOf(letter.personId()),
            letter.lines().stream().map(this::paragraph).toList(),
            jurisdiction(letter),
            address.of(SETTINGS_PAGE));
    return new Envelope.Content(subject, html(facts), PlainLetter.of(facts));
  }

  /** All that stands on the paper. */
  record Facts(
      String subject,
      String name,
      List<Paragraph> paragraphs,
      Optional<String> jurisdiction,
      String settings) {}

  private String subject(WaitingLetter letter) {
    return letter.digestDay() == null
        ? letter.subject()
        : jurisdictions
            .byId(letter.tenantId())
            .text(
                "digest.subject",
                Map.of("day", letter.digestDay(), "count", letter.lines().size()));
  }

  private Optional<String> jurisdiction(WaitingLetter letter) {
    return Optional.ofNullable(letter.tenantId()).map(id -> jurisdictions.byId(id).name());
  }

  private Paragraph paragraph(Line line) {
    return new Paragraph(line.text(), line.link() == null ? null : address.of(line.link()));
  }

  private String html(Facts facts) {
    Context context = new Context(Locale.SIMPLIFIED_CHINESE);
    context.setVariable("letter", facts);
    return templates.process("mail/letter", context);
  }
}
