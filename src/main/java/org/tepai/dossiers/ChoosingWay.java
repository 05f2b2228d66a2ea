package org.tepai.dossiers;

import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;

/** Which way a case goes where nobody decides it there: by a setting or by what was answered. */
@Component
class ChoosingWay {

  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;

  ChoosingWay(Dossiers dossiers, Jurisdictions jurisdictions) {
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
  }

  /**
   * @return the setting's value as text; empty text where there is none
   */
  String bySetting(String caseId, String setting) {
    return jurisdictions
        .byId(dossiers.byId(caseId).tenantId())
        .settings()
        .get(setting)
        .value()
        .map(Object::toString)
        .orElse("");
  }

  /**
   * @return what was last answered to the field; empty text where nothing was
   */
  String byAnswer(String caseId, String field) {
    return dossiers.answer(caseId, field).orElse("");
  }
}
