package org.tepai.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who takes part in a case. Models name participants by their role; whoever hands tasks out asks
 * here, because no variable of a process says it. The module that keeps the cases answers.
 */
public interface CaseParties {

  /**
   * @param role id of a participant of the jurisdiction
   * @return id of the organisation that takes part as this, or that the person belongs to; the
   *     office that serves today where the participant is the competent office
   */
  Optional<String> organisation(String caseId, String role);

  /**
   * @return id of the person who takes part as this; empty for an organisation
   */
  Optional<String> person(String caseId, String role);

  /**
   * @return id of the office that serves the case's place on a day; empty when there is no such
   *     case
   */
  Optional<String> competentOffice(String caseId, LocalDate day);

  /**
   * Of which organisations a task of the case is when a person has it in hand: whoever takes part
   * himself has it for the organisation he does so for, whatever else he is.
   */
  List<String> concerning(String caseId, String personId);
}
