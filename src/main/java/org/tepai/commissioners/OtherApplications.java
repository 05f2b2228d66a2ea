package org.tepai.commissioners;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Stage;
import org.tepai.eligibility.ContributedFacts;

/** Tells tables in how many other open cases somebody of the team stands (decision CQ19). */
@Component
class OtherApplications implements ContributedFacts {

  private static final String NAME = "otherOpenApplications";

  private final TeamMemberRepository members;

  OtherApplications(TeamMemberRepository members) {
    this.members = members;
  }

  @Override
  public Map<String, Map<String, Object>> of(Collection<Case> cases) {
    Map<String, Map<String, Object>> facts = new HashMap<>();
    cases.forEach(file -> facts.put(file.id(), Map.of(NAME, 0L)));
    List<String> ids = cases.stream().map(Case::id).toList();
    members
        .countOtherCases(ids, Stage.endings())
        .forEach(shared -> facts.put(shared.caseId(), Map.of(NAME, shared.others())));
    return facts;
  }
}
