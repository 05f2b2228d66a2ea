package org.tepai.demands;

import org.tepai.process.Variable;

/** What models read of demands. */
final class DemandVariables {

  /** ACCEPT, SUPPLEMENT or REFUSE. */
  static final Variable<String> VERIFICATION = Variable.text("verification");

  private DemandVariables() {}
}
