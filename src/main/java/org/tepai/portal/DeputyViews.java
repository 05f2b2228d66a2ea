package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.deputies.Deputies;
import org.tepai.deputies.DeputyAct;
import org.tepai.deputies.DeputyActs;
import org.tepai.deputies.Deputyship;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;

/** Gathers for a person the deputyships that concern him and whom he may name. */
@Component
class DeputyViews {

  private static final int NEWEST_ACTS = 50;

  private final Deputies deputies;
  private final DeputyActs acts;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final People people;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  DeputyViews(
      Deputies deputies,
      DeputyActs acts,
      Dossiers dossiers,
      Organisations organisations,
      People people,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.deputies = deputies;
    this.acts = acts;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.people = people;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  /** In one transaction, so that each name is fetched once however often it stands in the lists. */
  @Transactional(readOnly = true)
  public DeputyView of(String personId) {
    List<Organisation> own = people.organisationsOf(personId);
    List<String> answeredFor =
        own.stream()
            .filter(each -> each.contactPerson().equals(personId))
            .map(Organisation::id)
            .toList();
    return new DeputyView(
        LocalDate.now(clock),
        own.stream().map(each -> desk(each, personId)).toList(),
        deputies.concerning(personId, answeredFor).stream()
            .map(each -> listed(each, personId, answeredFor))
            .toList(),
        acts.concerning(personId, NEWEST_ACTS).stream().map(this::act).toList());
  }

  private DeputyView.Desk desk(Organisation organisation, String personId) {
    List<DeputyView.Choice> members =
        people.members(organisation.id()).stream()
            .map(person -> new DeputyView.Choice(person.id(), person.name()))
            .sorted(Comparator.comparing(each -> !each.id().equals(personId)))
            .toList();
    boolean answers = organisation.contactPerson().equals(personId);
    return new DeputyView.Desk(
        organisation.id(),
        organisation.name(),
        members.stream().filter(each -> answers || each.id().equals(personId)).toList(),
        members.stream().filter(each -> answers || !each.id().equals(personId)).toList(),
        jurisdictions.byId(organisation.tenantId()).settings().number("deputy.maxDays"));
  }

  private DeputyView.Listed listed(
      Deputyship deputyship, String personId, List<String> answeredFor) {
    boolean own =
        deputyship.absent().equals(personId) || answeredFor.contains(deputyship.organisationId());
    return new DeputyView.Listed(
        deputyship.id(),
        organisations.nameOf(deputyship.organisationId()),
        people.nameOf(deputyship.absent()),
        people.nameOf(deputyship.deputy()),
        deputyship.beginsOn(),
        deputyship.endsOn(),
        deputyship.reason(),
        state(deputyship),
        people.nameOf(deputyship.arrangedBy()),
        own && deputyship.state() != Deputyship.State.ENDED);
  }

  private String state(Deputyship deputyship) {
    return deputyship
        .endedBy()
        .map(person -> "由%s提前结束".formatted(people.nameOf(person)))
        .orElse(deputyship.state().label());
  }

  private DeputyView.Act act(DeputyAct act) {
    Optional<Case> file = act.caseId().flatMap(dossiers::find);
    return new DeputyView.Act(
        LocalDateTime.ofInstant(act.at(), clock.getZone()),
        act.title(),
        people.signed(act.deputy(), act.absent()),
        file.map(Case::number).orElse(""),
        file.map(found -> "/tepai/cases/" + found.id()).orElse(null));
  }
}
