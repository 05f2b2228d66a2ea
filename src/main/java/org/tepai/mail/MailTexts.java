package org.tepai.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What stands above a digest. */
@Component
class MailTexts implements TextKeys {

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(TextKey.shown("digest.subject", "day", "count"));
  }
}
