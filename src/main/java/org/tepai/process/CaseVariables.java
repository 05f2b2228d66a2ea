package org.tepai.process;

import java.util.Date;

/**
 * The variables that more than one module reads. A module's own outcomes are declared in the
 * module.
 */
public final class CaseVariables {

  /** Id of the case whose process this is. */
  public static final Variable<String> CASE_ID = Variable.text("caseId");

  /** Id of the enterprise that asked for a team. */
  public static final Variable<String> ENTERPRISE_ID = Variable.text("enterpriseId");

  /** Id of the sending unit of the team that applied; unset before a team has. */
  public static final Variable<String> SENDING_UNIT_ID = Variable.text("sendingUnitId");

  /** Person id of the leader of the team that applied; unset before a team has. */
  public static final Variable<String> TEAM_LEADER = Variable.text("teamLeader");

  /** Id of the round. */
  public static final Variable<String> ROUND_ID = Variable.text("roundId");

  /** Id of the office for which one instance of a multi-instance stands. */
  public static final Variable<String> OFFICE_ID = Variable.text("officeId");

  /** The instant at which a round, or one office's extension of it, closes. */
  public static final Variable<Date> ROUND_CLOSES_AT = Variable.date("roundClosesAt");

  private CaseVariables() {}
}
