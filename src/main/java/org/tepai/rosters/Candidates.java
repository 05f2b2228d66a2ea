package org.tepai.rosters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.commissioners.TeamMember;
import org.tepai.commissioners.Teams;
import org.tepai.demands.Demand;
import org.tepai.demands.Demands;
import org.tepai.dossiers.Case;
import org.tepai.eligibility.Finding;
import org.tepai.eligibility.Findings;
import org.tepai.eligibility.GrantedException;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;

/** Gathers what a roster says of its cases: one question a kind of fact, however many cases. */
@Component
class Candidates {

  private static final String SEPARATOR = "；";

  private final Organisations organisations;
  private final People people;
  private final Teams teams;
  private final Demands demands;
  private final Findings findings;

  Candidates(
      Organisations organisations, People people, Teams teams, Demands demands, Findings findings) {
    this.organisations = organisations;
    this.people = people;
    this.teams = teams;
    this.demands = demands;
    this.findings = findings;
  }

  List<Candidate> of(List<Case> cases) {
    if (cases.isEmpty()) {
      return List.of();
    }
    Facts facts = gather(cases);
    return cases.stream().map(facts::candidate).toList();
  }

  private Facts gather(List<Case> cases) {
    List<String> ids = cases.stream().map(Case::id).toList();
    return new Facts(
        organisations.byIds(organisationsOf(cases)),
        people.namesOf(all(cases, Case::teamLeader)),
        teams.of(ids),
        demands.of(ids),
        findings.of(ids),
        findings.exceptions(ids));
  }

  private static Collection<String> organisationsOf(List<Case> cases) {
    return Stream.concat(
            cases.stream().map(Case::organisationId), all(cases, Case::sendingUnitId).stream())
        .collect(Collectors.toSet());
  }

  private static Collection<String> all(
      List<Case> cases, Function<Case, Optional<String>> property) {
    return cases.stream().map(property).flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** Everything known of some cases. */
  private record Facts(
      Map<String, Organisation> organisations,
      Map<String, String> people,
      Map<String, List<TeamMember>> teams,
      Map<String, Demand> demands,
      Map<String, List<Finding>> findings,
      Map<String, List<GrantedException>> exceptions) {

    Candidate candidate(Case file) {
      Organisation enterprise = organisations.get(file.organisationId());
      return new Candidate(
          file.id(),
          file.number(),
          enterprise.name(),
          enterprise.creditCode().orElse(""),
          file.teamName().orElse(""),
          file.teamLeader().map(leader -> people.getOrDefault(leader, leader)).orElse(""),
          teams.getOrDefault(file.id(), List.of()).size(),
          file.sendingUnitId().map(organisations::get).map(Organisation::name).orElse(""),
          Optional.ofNullable(demands.get(file.id())).map(Demand::summary).orElse(""),
          joined(findings.get(file.id()), Facts::told),
          joined(exceptions.get(file.id()), Facts::told));
    }

    private static String told(Finding finding) {
      return finding.level().label() + "：" + finding.message();
    }

    private static String told(GrantedException exception) {
      return exception.message() + "（理由：" + exception.reason() + "）";
    }

    private static <T> String joined(List<T> facts, Function<T, String> told) {
      return facts == null ? "" : facts.stream().map(told).collect(Collectors.joining(SEPARATOR));
    }
  }
}
