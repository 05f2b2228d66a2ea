package org.tepai.filings;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Dossiers;

/** Tells whoever applies at once what would stand in the way of filing in the end. */
@Service
class CheckingFiling {

  private final PreparingEntry preparing;
  private final FilingPolicies policies;
  private final Dossiers dossiers;

  CheckingFiling(PreparingEntry preparing, FilingPolicies policies, Dossiers dossiers) {
    this.preparing = preparing;
    this.policies = policies;
    this.dossiers = dossiers;
  }

  /**
   * @param why form field that must say why something filed before is replaced
   * @throws org.tepai.process.InvalidInput when it could not be filed as things stand
   */
  @Transactional
  public void check(String caseId, Wanted wanted, Optional<String> why) {
    Entry entry = preparing.of(caseId, wanted);
    wanted.requires().ifPresent(register -> policies.requireFiled(entry, register));
    policies.enforce(entry);
    if (entry.replaces()) {
      policies.requireChange(entry);
      why.ifPresent(field -> policies.requireReason(entry, field, dossiers.answer(caseId, field)));
    }
  }
}
