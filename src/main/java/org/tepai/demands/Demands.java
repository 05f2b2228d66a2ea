package org.tepai.demands;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Where other modules look demands up, and take one for a team. */
@Service
public class Demands {

  private final DemandRepository demands;

  Demands(DemandRepository demands) {
    this.demands = demands;
  }

  public Demand of(String caseId) {
    return demands.findById(caseId).orElseThrow();
  }

  /**
   * @return the demands of many cases in one query, by case id
   */
  public Map<String, Demand> of(Collection<String> caseIds) {
    return demands.findByCaseIdIn(caseIds).stream()
        .collect(Collectors.toMap(Demand::caseId, Function.identity()));
  }

  /** A team has asked for the demand of this case. */
  public void take(String caseId) {
    of(caseId).take();
  }
}
