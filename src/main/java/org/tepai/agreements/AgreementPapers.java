package org.tepai.agreements;

import org.springframework.stereotype.Component;
import org.tepai.documents.AgreementDocuments;
import org.tepai.dossiers.Case;

/** Keeps the Word version of an agreement with its case. */
@Component
class AgreementPapers {

  private final AgreementDocuments documents;
  private final StatedFacts facts;

  AgreementPapers(AgreementDocuments documents, StatedFacts facts) {
    this.documents = documents;
    this.facts = facts;
  }

  /**
   * Makes and keeps the paper as the agreement stands: to be signed, or with who signed when.
   *
   * @param madeBy step or person
   */
  void keep(Case matter, Agreement agreement, String madeBy) {
    documents.keep(
        matter.tenantId(), matter.id(), agreement.paper(), facts.of(matter, agreement), madeBy);
  }
}
