package org.tepai.filings;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What holders of filings are told, where anything is filed. */
@Component
class FilingTexts implements TextKeys {

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(
        TextKey.told("filing.filed", "case", "register", "name", "number"),
        TextKey.told("filing.ended", "case", "register", "name", "number", "day")
            .withholding("reason"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("filings.file", "filings.end");
  }
}
