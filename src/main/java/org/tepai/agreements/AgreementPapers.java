package org.tepai.agreements;

import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;

/** Keeps the Word version of an agreement with its case, each time it says something new. */
@Component
class AgreementPapers {

  void prepared(Case matter, Agreement agreement) {}

  void signed(Case matter, Agreement agreement) {}

  void filed(Case matter, Agreement agreement) {}
}
