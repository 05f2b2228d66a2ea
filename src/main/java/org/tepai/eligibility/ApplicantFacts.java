package org.tepai.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;

/** Turns what was handed in into the inputs of the decision tables. */
@Component
class ApplicantFacts {

  /** The form in which the sending unit says what it is. */
  private static final String UNIT_REVIEW = "unit-review";

  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final OpenApplications openApplications;
  private final Clock clock;

  ApplicantFacts(
      Dossiers dossiers,
      Jurisdictions jurisdictions,
      OpenApplications openApplications,
      Clock clock) {
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.openApplications = openApplications;
    this.clock = clock;
  }

  Map<String, Object> of(Case file, Subject subject, LocalDate judgedOn) {
    Answers answers = new Answers(dossiers.latest(file.id(), subject.form()));
    return switch (subject) {
      case ENTERPRISE -> ofEnterprise(file, answers, judgedOn);
      case TEAM ->
          TeamFacts.of(
              answers,
              new Answers(dossiers.latest(file.id(), UNIT_REVIEW)),
              jurisdictions.byId(file.tenantId()).settings(),
              openApplications.ofTheSamePeople(file));
    };
  }

  /** Inputs about the enterprise from an application that has been read already. */
  Map<String, Object> ofEnterprise(Case file, Answers application, LocalDate judgedOn) {
    return EnterpriseFacts.of(
        application,
        LocalDate.ofInstant(file.openedAt(), clock.getZone()),
        judgedOn,
        jurisdictions.byId(file.tenantId()).settings());
  }
}
