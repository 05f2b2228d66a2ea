package org.tepai.publications;

import java.util.Date;
import org.tepai.process.Variable;

/** What the model of a publication reads. */
final class PublicationVariables {

  /** Id of the publication. */
  static final Variable<String> PUBLICATION_ID = Variable.text("publicationId");

  /** Id of the report for which one instance of a multi-instance stands. */
  static final Variable<String> REPORT_ID = Variable.text("reportId");

  /** Until when reports are taken. */
  static final Variable<Date> REPORTS_CLOSE_AT = Variable.date("reportsCloseAt");

  /** Whether there is anything left to gather, or to publish. */
  static final Variable<Boolean> ANYTHING_LEFT = Variable.flag("anythingLeft");

  private PublicationVariables() {}
}
