package org.tepai.commissioners;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.tepai.demands.Demands;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.dossiers.Stage;
import org.tepai.dossiers.SupplementHandedIn;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/**
 * A team applies for one demand, of its own will; whoever hands the form in leads it, or for whom
 * it is.
 */
@Service
class ApplyingAsTeam {

  static final String FORM = "team-application";
  static final String MEMBERS = "members";

  private final Dossiers dossiers;
  private final Demands demands;
  private final TeamMemberRepository members;
  private final People people;

  ApplyingAsTeam(Dossiers dossiers, Demands demands, TeamMemberRepository members, People people) {
    this.dossiers = dossiers;
    this.demands = demands;
    this.members = members;
    this.people = people;
  }

  /** From now on team, leader and sending unit take part. */
  void apply(String caseId, Submission application) {
    Organisation unit = unitOf(application.principal());
    Case file = dossiers.byId(caseId);
    file.takeTeam(application.text("team_name"), application.principal(), unit.id(), unit.name());
    file.moveTo(Stage.TEAM_APPLIED);
    demands.take(caseId);
    receive(caseId, application, unit.id());
  }

  /** The unit had returned the application; the team hands in another one. */
  void revise(String caseId, Submission application) {
    Case file = dossiers.byId(caseId);
    String unit = file.sendingUnitId().orElseThrow();
    file.take(
        Participant.person("team", application.principal(), unit, application.text("team_name")));
    receive(caseId, application, unit);
  }

  private void receive(String caseId, Submission application, String unitId) {
    replaceMembers(caseId, application.rows(MEMBERS));
    dossiers.keep(caseId, application, unitId);
  }

  @EventListener
  void takeSupplement(SupplementHandedIn supplement) {
    if (supplement.submission().formId().equals(FORM)) {
      replaceMembers(supplement.caseId(), supplement.submission().rows(MEMBERS));
    }
  }

  private void replaceMembers(String caseId, List<Map<String, Object>> rows) {
    List<TeamMember> team = new ArrayList<>();
    rows.forEach(row -> team.add(TeamMember.of(caseId, team.size() + 1, row)));
    requireOneLeader(team);
    members.dismiss(caseId);
    members.saveAll(team);
  }

  private static void requireOneLeader(List<TeamMember> team) {
    long leaders = team.stream().filter(TeamMember::leads).count();
    if (leaders != 1) {
      throw InvalidInput.in(MEMBERS, "团队成员：须有且只有一名负责人，现填写了 " + leaders + " 名");
    }
  }

  private Organisation unitOf(String personId) {
    return people
        .sendingUnitOf(personId)
        .orElseThrow(() -> InvalidInput.because("只有派出单位的人员可以申报特派员团；您的账号不属于任何派出单位。"));
  }
}
