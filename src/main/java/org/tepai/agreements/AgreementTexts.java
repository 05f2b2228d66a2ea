package org.tepai.agreements;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What is told of agreements, and the summary that signers read. */
@Component
class AgreementTexts implements TextKeys {

  private static final String REASON = "reason";

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(
        TextKey.told("signature.refused", "case").withholding(REASON),
        TextKey.told("agreement.returned", "case").withholding(REASON),
        TextKey.shown("agreement.summary", "revision", "years", "days", "problems"));
  }
}
