package org.tepai.agreements;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.SettingKey;
import org.tepai.jurisdictions.SettingKeys;

/** Who signs, when, and whether another hand files. */
@Component
class AgreementSettings implements SettingKeys {

  @Override
  public List<SettingKey> in(Jurisdiction jurisdiction) {
    return List.of(
        SettingKey.parties(PreparingAgreement.PARTIES),
        SettingKey.flag(SigningOrderPolicy.SETTING),
        SettingKey.flag(FourEyesPolicy.SETTING));
  }

  @Override
  public Set<String> steps() {
    return Set.of("agreements");
  }
}
