package org.tepai.supervision;

import org.tepai.process.Variable;

/** What the process of a supervision carries. */
final class SupervisionVariables {

  /** Key of the process, the same for every jurisdiction. */
  static final String PROCESS = "supervision";

  /** The message that everything has been done meanwhile. */
  static final String CLEARED = "overdue-cleared";

  /** Id of the supervision whose process it is. */
  static final Variable<String> SUPERVISION_ID = Variable.text("supervisionId");

  private SupervisionVariables() {}
}
