package org.tepai.agreements;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;
import org.tepai.process.FormFields;

/** What is told of agreements, and the summary that signers read. */
@Component
class AgreementTexts implements TextKeys {

  private static final String REASON = "reason";

  /** Its own, because texts are asked for before the product stands. */
  private final FormFields forms = new FormFields(new PathMatchingResourcePatternResolver());

  private final Map<String, TextKey> summaries = new ConcurrentHashMap<>();

  @Override
  public Set<String> steps() {
    return Set.of("agreements");
  }

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(
        TextKey.told("signature.refused", "case").withholding(REASON),
        TextKey.told("agreement.returned", "case").withholding(REASON),
        summaries.computeIfAbsent(
            jurisdiction.id(), id -> AgreementSummary.key(jurisdiction, forms)));
  }
}
