package org.tepai.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.documents.AgreementFacts;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Participant;
import org.tepai.filings.Filings;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ParticipantEntry;
import org.tepai.jurisdictions.ParticipantEntry.Is;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;

/**
 * What an agreement says of its case: who takes part, and word for word what was stated in the
 * forms handed in, so that nobody is held to something else than what was decided on.
 */
@Component
class StatedFacts {

  private final StatedAnswers answers;
  private final Signers signers;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final People people;
  private final Filings filings;
  private final Agreements agreements;
  private final TakenUp taken;
  private final Clock clock;

  StatedFacts(
      StatedAnswers answers,
      Signers signers,
      Jurisdictions jurisdictions,
      Organisations organisations,
      People people,
      Filings filings,
      Agreements agreements,
      TakenUp taken,
      Clock clock) {
    this.answers = answers;
    this.signers = signers;
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.people = people;
    this.filings = filings;
    this.agreements = agreements;
    this.taken = taken;
    this.clock = clock;
  }

  AgreementFacts of(Case matter, Agreement agreement) {
    StatedAnswers.Answers stated = answers.of(matter);
    Map<String, String> values = new LinkedHashMap<>(stated.values());
    jurisdictions
        .byId(matter.tenantId())
        .participants()
        .forEach(each -> name(matter, each, values));
    LocalDate preparedOn = LocalDate.ofInstant(agreement.preparedAt(), clock.getZone());
    values.put(AgreementFacts.AGREEMENT_NUMBER, agreement.number());
    taken
        .caseTakenUpBy(matter.id())
        .flatMap(agreements::find)
        .ifPresent(ended -> values.put(AgreementFacts.ENDED_NUMBER, ended.number()));
    values.put(AgreementFacts.CASE_NUMBER, matter.number());
    values.put(AgreementFacts.REVISION, String.valueOf(agreement.revision()));
    values.put(AgreementFacts.PREPARED_ON, preparedOn.toString());
    return new AgreementFacts(
        values,
        stated.rows(),
        stated.chosen(),
        agreement.signatures().stream().map(each -> line(matter, each)).toList());
  }

  private void name(Case matter, ParticipantEntry entry, Map<String, String> values) {
    String name = entry.placeholder();
    if (entry.is() == Is.COMPETENT_OFFICE) {
      values.put(name, signers.nameOf(matter, entry.id()));
      return;
    }
    matter.participant(entry.id()).ifPresent(each -> name(matter, name, each, values));
  }

  private void name(Case matter, String name, Participant participant, Map<String, String> values) {
    values.put(name, signers.nameOf(matter, participant.role()));
    participant
        .person()
        .ifPresent(person -> values.put(name + AgreementFacts.PERSON, people.nameOf(person)));
    participant
        .organisation()
        .flatMap(organisations::find)
        .ifPresent(unit -> values.put(name + AgreementFacts.ORGANISATION, unit.name()));
    participant.filing().flatMap(filings::find).ifPresent(filing -> filed(name, filing, values));
    participant
        .organisation()
        .flatMap(organisations::find)
        .flatMap(Organisation::creditCode)
        .ifPresent(code -> values.put(name + AgreementFacts.CREDIT_CODE, code));
  }

  private static void filed(
      String name, org.tepai.filings.Filing filing, Map<String, String> values) {
    values.put(name + AgreementFacts.FILED_NAME, filing.name());
    values.put(name + AgreementFacts.NUMBER, filing.number());
  }

  private AgreementFacts.Signature line(Case matter, Signature signature) {
    return new AgreementFacts.Signature(
        signature.party(),
        signers.nameOf(matter, signature.party()),
        signature
            .person()
            .map(person -> people.signed(person, signature.onBehalfOf().orElse(null)))
            .orElse(null),
        signature.signed() ? signature.decidedAt().orElseThrow() : null);
  }
}
