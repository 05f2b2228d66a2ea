package org.tepai.dossiers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ParticipantEntry;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/** Finds who takes part in a case from its first day: the applicant, and whom his form names. */
@Component
class OpeningParticipants {

  private final ApplyingFor applyingFor;
  private final Organisations organisations;
  private final People people;
  private final Jurisdictions jurisdictions;

  OpeningParticipants(
      ApplyingFor applyingFor,
      Organisations organisations,
      People people,
      Jurisdictions jurisdictions) {
    this.applyingFor = applyingFor;
    this.organisations = organisations;
    this.people = people;
    this.jurisdictions = jurisdictions;
  }

  /**
   * @param applicant the organisation for which the applicant applies
   * @param byRole the organisation of each participant
   */
  record Found(Organisation applicant, Map<String, Organisation> byRole, List<Participant> all) {

    Organisation seat(Opening opening) {
      return opening.place().map(byRole::get).orElse(applicant);
    }
  }

  /**
   * @throws InvalidInput when the applicant has no right to apply, or names an organisation that is
   *     not there
   */
  Found of(Submission application, Opening opening, String tenant) {
    Organisation own = applicant(application, opening, tenant);
    Map<String, Organisation> byRole = new LinkedHashMap<>();
    List<Participant> all = new ArrayList<>();
    opening.as().ifPresent(role -> byRole.put(role, own));
    opening.as().ifPresent(role -> all.add(applying(role, application, own)));
    opening
        .fields()
        .forEach(
            (role, field) -> {
              if (isPerson(role, tenant)) {
                all.add(colleague(role, field, application, own));
              } else {
                byRole.put(role, named(application, field, tenant));
                all.add(organisation(role, byRole.get(role)));
              }
            });
    return new Found(own, byRole, all);
  }

  private boolean isPerson(String role, String tenant) {
    return jurisdictions.byId(tenant).participant(role).is() == ParticipantEntry.Is.PERSON;
  }

  private Participant applying(String role, Submission application, Organisation own) {
    return isPerson(role, own.tenantId())
        ? himself(role, application, own)
        : organisation(role, own);
  }

  private static Participant organisation(String role, Organisation organisation) {
    return Participant.organisation(role, organisation.id(), organisation.name());
  }

  /** An organisation names people of its own only. */
  private Participant colleague(
      String role, String field, Submission application, Organisation own) {
    return people.members(own.id()).stream()
        .filter(each -> each.id().equals(application.text(field)))
        .findFirst()
        .map(each -> Participant.person(role, each.id(), own.id(), each.name()))
        .orElseThrow(() -> InvalidInput.in(field, "只能选择本单位已登记的人员，请重新选择"));
  }

  private Participant himself(String role, Submission application, Organisation own) {
    String person = application.principal();
    return Participant.person(role, person, own.id(), people.nameOf(person));
  }

  private Organisation applicant(Submission application, Opening opening, String tenant) {
    return applyingFor
        .of(application.principal(), tenant, opening.process())
        .orElseThrow(
            () ->
                InvalidInput.because(
                    "您的账号不属于任何可以提出“" + application.taskName() + "”的单位，请由该单位的有关岗位办理。"));
  }

  private Organisation named(Submission application, String field, String tenant) {
    return organisations
        .find(application.text(field))
        .filter(each -> each.tenantId().equals(tenant))
        .orElseThrow(() -> InvalidInput.in(field, "没有这个单位，请重新选择"));
  }
}
