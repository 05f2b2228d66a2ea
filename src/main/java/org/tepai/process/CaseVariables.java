package org.tepai.process;

import java.util.Date;

/**
 * The variables that more than one module reads. A module's own outcomes are declared in the
 * module.
 */
public final class CaseVariables {

  /** Id of the case whose process this is. */
  public static final Variable<String> CASE_ID = Variable.text("caseId");

  /** What was decided or chosen last, for the gateway behind it; set by steps of any process. */
  public static final Variable<String> OUTCOME = Variable.text("outcome");

  /** Id of the round. */
  public static final Variable<String> ROUND_ID = Variable.text("roundId");

  /** Id of the office for which one instance of a multi-instance stands. */
  public static final Variable<String> OFFICE_ID = Variable.text("officeId");

  /** The instant at which a round, or one office's extension of it, closes. */
  public static final Variable<Date> ROUND_CLOSES_AT = Variable.date("roundClosesAt");

  /** The period for which a process has begun of itself, such as {@code 2025-Q2}. */
  public static final Variable<String> PERIOD = Variable.text("period");

  private CaseVariables() {}
}
