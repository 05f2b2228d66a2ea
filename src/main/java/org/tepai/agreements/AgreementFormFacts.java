package org.tepai.agreements;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.documents.AgreementDocuments;
import org.tepai.documents.AgreementFacts;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.People;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** What forms show of the agreement: its number, its text, and who has signed so far. */
@Component
class AgreementFormFacts implements FormFacts {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final List<String> KEYS =
      List.of(
          "agreement_number", "signatures", "party_name", "agreement_summary", "agreement_text");

  private final Agreements agreements;
  private final Dossiers dossiers;
  private final Signers signers;
  private final StatedFacts stated;
  private final AgreementSummary summary;
  private final AgreementDocuments documents;
  private final Jurisdictions jurisdictions;
  private final People people;
  private final Clock clock;

  AgreementFormFacts(
      Agreements agreements,
      Dossiers dossiers,
      Signers signers,
      StatedFacts stated,
      AgreementSummary summary,
      AgreementDocuments documents,
      Jurisdictions jurisdictions,
      People people,
      Clock clock) {
    this.agreements = agreements;
    this.dossiers = dossiers;
    this.signers = signers;
    this.stated = stated;
    this.summary = summary;
    this.documents = documents;
    this.jurisdictions = jurisdictions;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    if (request.caseId() == null || KEYS.stream().noneMatch(request::wants)) {
      return Map.of();
    }
    return agreements.find(request.caseId()).map(found -> facts(request, found)).orElse(Map.of());
  }

  private Map<String, Object> facts(FormRequest request, Agreement agreement) {
    Case matter = dossiers.byId(agreement.caseId());
    Map<String, Object> facts = new LinkedHashMap<>();
    if (request.wants("agreement_number")) {
      facts.put("agreement_number", agreement.number());
    }
    if (request.wants("signatures")) {
      facts.put("signatures", agreement.signatures().stream().map(s -> row(matter, s)).toList());
    }
    if (request.party() != null) {
      facts.put("party_name", nameOf(matter, request.party()));
    }
    if (request.wants("agreement_summary") || request.wants("agreement_text")) {
      AgreementFacts said = stated.of(matter, agreement);
      facts.put("agreement_summary", summary.of(agreement, said));
      facts.put("agreement_text", documents.lines(matter.tenantId(), agreement.paper(), said));
    }
    return facts;
  }

  private Map<String, Object> row(Case matter, Signature signature) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("party_name", nameOf(matter, signature.party()));
    row.put(
        "signer_name",
        signature
            .person()
            .map(person -> people.signed(person, signature.onBehalfOf().orElse(null)))
            .orElse(""));
    row.put(
        "signed_on",
        signature.decidedAt().map(at -> MINUTE.format(at.atZone(clock.getZone()))).orElse(""));
    row.put("outcome_text", signature.decision().map(Signature.Decision::label).orElse("待签署"));
    row.put("reason", signature.reason().orElse(""));
    return row;
  }

  private String nameOf(Case matter, String party) {
    PartyNames names = new PartyNames(jurisdictions.byId(matter.tenantId()));
    return names.of(party) + "：" + signers.nameOf(matter, party);
  }
}
