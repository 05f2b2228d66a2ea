package org.tepai.postings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.SettingKey;
import org.tepai.jurisdictions.SettingKeys;

/** Limits of a posting; a jurisdiction that has none need not name them. */
@Component
class PostingSettings implements SettingKeys {

  @Override
  public List<SettingKey> in(Jurisdiction jurisdiction) {
    return Stream.of(
            SettingKey.optionalNumber(TermLengthPolicy.MIN),
            SettingKey.optionalNumber(TermLengthPolicy.MAX),
            SettingKey.optionalNumber(EnterprisesPolicy.SETTING),
            SettingKey.text("term.start"),
            SettingKey.number("term.years"))
        .filter(each -> jurisdiction.settings().has(each.key()))
        .toList();
  }

  @Override
  public Set<String> steps() {
    return Set.of("postings");
  }
}
