package org.tepai.dossiers;

import org.springframework.stereotype.Component;
import org.tepai.process.FormReader;
import org.tepai.process.Submission;

/** Finds words for the decisions that only a jurisdiction's own forms know. */
@Component
class OutcomeWords {

  private static final String DECISION = "decision";

  private final FormReader forms;

  OutcomeWords(FormReader forms) {
    this.forms = forms;
  }

  /**
   * @return null where the outcome's code has words of its own
   */
  String of(Case file, Submission submission, Decision decision) {
    return Decision.isNamed(decision.outcome()) || submission.formId() == null
        ? null
        : forms.valueLabel(file.tenantId(), submission.formId(), DECISION, decision.outcome());
  }
}
