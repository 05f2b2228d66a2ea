package org.tepai.agreements;

import org.tepai.process.Variable;

/** What gateways read after an agreement was signed, refused or filed. */
final class AgreementVariables {

  /** The party for which one instance of the signing stands. */
  static final Variable<String> PARTY = Variable.text("party");

  /** OPEN while parties are missing, then COMPLETE or REFUSED. */
  static final Variable<String> SIGNATURES_OUTCOME = Variable.text("signaturesOutcome");

  /** REVISE or END. */
  static final Variable<String> REFUSAL_SETTLEMENT = Variable.text("refusalSettlement");

  /** FILED or RETURNED. */
  static final Variable<String> FILING = Variable.text("filing");

  private AgreementVariables() {}
}
