package org.tepai.portal;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.security.SignedIn;

/** Cases as one person may see them: what he may not see looks as if it were not. */
@Component
class VisibleCases {

  private final Dossiers dossiers;
  private final CaseAccess access;

  VisibleCases(Dossiers dossiers, CaseAccess access) {
    this.dossiers = dossiers;
    this.access = access;
  }

  /**
   * @throws NoSuchElementException when there is none, or none for this person
   */
  Case byId(String caseId, SignedIn person) {
    return dossiers
        .find(caseId)
        .filter(file -> access.maySee(file, person.personId()))
        .orElseThrow(() -> new NoSuchElementException("没有这个案卷，或您不是它的当事人。"));
  }
}
