package org.tepai.dossiers;

import java.util.Date;
import org.tepai.process.Variable;

/** What the models of supplement and withdrawal read. */
final class DossierVariables {

  static final Variable<String> SUPPLEMENT_FORM = Variable.text("supplementForm");
  static final Variable<Date> SUPPLEMENT_ENDS_AT = Variable.date("supplementEndsAt");
  static final Variable<String> SUPPLEMENT_OUTCOME = Variable.text("supplementOutcome");

  private DossierVariables() {}
}
