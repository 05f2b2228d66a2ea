package org.tepai.agreements;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.People;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** What forms show of the agreement. */
@Component
class AgreementFacts implements FormFacts {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Agreements agreements;
  private final Dossiers dossiers;
  private final Signers signers;
  private final WritingAgreement writing;
  private final People people;
  private final Clock clock;

  AgreementFacts(
      Agreements agreements,
      Dossiers dossiers,
      Signers signers,
      WritingAgreement writing,
      People people,
      Clock clock) {
    this.agreements = agreements;
    this.dossiers = dossiers;
    this.signers = signers;
    this.writing = writing;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    if (request.caseId() == null || !request.wants("agreement_number")) {
      return Map.of();
    }
    return agreements.find(request.caseId()).map(found -> facts(request, found)).orElse(Map.of());
  }

  private Map<String, Object> facts(FormRequest request, Agreement agreement) {
    Case matter = dossiers.byId(agreement.caseId());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("agreement_number", agreement.number());
    facts.put("agreement_revision", "第 " + agreement.revision() + " 稿");
    facts.put("agreement_state", agreement.state().label());
    facts.put("prepared_at", minute(agreement.preparedAt()));
    facts.put("agreement_summary", summary(matter));
    facts.put("signatures", agreement.signatures().stream().map(s -> row(matter, s)).toList());
    facts.put("document_link", "/tepai/documents?case=" + matter.id());
    if (request.party() != null) {
      facts.put("party_name", Party.of(request.party()).label());
    }
    refusal(agreement).ifPresent(facts::putAll);
    return facts;
  }

  private List<Map<String, Object>> summary(Case matter) {
    return writing.write(matter).sections().stream()
        .map(
            section ->
                Map.<String, Object>of(
                    "item", section.heading(), "content", String.join("\n", section.paragraphs())))
        .toList();
  }

  private Map<String, Object> row(Case matter, Signature signature) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("party", signature.party().label());
    row.put("party_name", signers.nameOf(matter, signature.party()));
    row.put("person", signature.person().map(people::nameOf).orElse(""));
    row.put("signed_at", signature.decidedAt().map(this::minute).orElse(""));
    row.put("decision", signature.decision().map(Signature.Decision::label).orElse("待签署"));
    row.put("reason", signature.reason().orElse(""));
    return row;
  }

  private Optional<Map<String, Object>> refusal(Agreement agreement) {
    return agreement.signatures().stream()
        .filter(Signature::refused)
        .findFirst()
        .map(
            refused ->
                Map.of(
                    "refused_by",
                    refused.party().label() + " " + refused.person().map(people::nameOf).orElse(""),
                    "refusal_reason",
                    refused.reason().orElse("")));
  }

  private String minute(Instant instant) {
    return MINUTE.format(instant.atZone(clock.getZone()));
  }
}
