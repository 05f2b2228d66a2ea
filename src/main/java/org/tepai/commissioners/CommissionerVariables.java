package org.tepai.commissioners;

import org.tepai.process.Variable;

/** What models read of teams. */
final class CommissionerVariables {

  /** AGREE, RETURN or REFUSE. */
  static final Variable<String> UNIT_DECISION = Variable.text("unitDecision");

  private CommissionerVariables() {}
}
