package org.tepai.commissioners;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Who stands in which team. */
@Service
public class Teams {

  private final TeamMemberRepository members;

  Teams(TeamMemberRepository members) {
    this.members = members;
  }

  /**
   * @return leader and members in the order in which the team named them; empty before a team has
   *     applied
   */
  public List<TeamMember> of(String caseId) {
    return members.findByCaseIdOrderByPosition(caseId);
  }

  /**
   * @return the teams of many cases in one query, by case id
   */
  public Map<String, List<TeamMember>> of(Collection<String> caseIds) {
    return members.findByCaseIdInOrderByPosition(caseIds).stream()
        .collect(Collectors.groupingBy(TeamMember::caseId));
  }
}
