package org.tepai.filings;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever applies at once what would stand in the way of filing in the end. */
@Service
class CheckingFiling {

  private final PreparingEntry preparing;
  private final FilingPolicies policies;

  CheckingFiling(PreparingEntry preparing, FilingPolicies policies) {
    this.preparing = preparing;
    this.policies = policies;
  }

  /**
   * @throws org.tepai.process.InvalidInput when it could not be filed as things stand
   */
  @Transactional
  public void check(String caseId, Wanted wanted) {
    Entry entry = preparing.of(caseId, wanted);
    wanted.requires().ifPresent(register -> policies.requireFiled(entry, register));
    policies.enforce(entry);
  }
}
