package org.tepai.agreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tepai.documents.AgreementFacts;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Setting;
import org.tepai.jurisdictions.TextKey;
import org.tepai.process.FormFields;

/**
 * The few sentences that signers read before the agreement itself. They may name the revision, any
 * setting (its dots written as underscores) and any answer of the jurisdiction's forms.
 */
@Component
class AgreementSummary {

  private static final String KEY = "agreement.summary";

  private final Jurisdictions jurisdictions;
  private final FormFields forms;

  AgreementSummary(Jurisdictions jurisdictions, FormFields forms) {
    this.jurisdictions = jurisdictions;
    this.forms = forms;
  }

  String of(Agreement agreement, AgreementFacts facts) {
    Jurisdiction jurisdiction = jurisdictions.byId(agreement.tenantId());
    Map<String, Object> values = new LinkedHashMap<>();
    forms.keys(jurisdiction.id()).forEach(key -> values.put(key, ""));
    jurisdiction.settings().all().forEach(each -> values.put(placeholder(each), shown(each)));
    values.putAll(facts.stated());
    return jurisdiction.text(KEY, values);
  }

  /** What the text may name in a jurisdiction. */
  static TextKey key(Jurisdiction jurisdiction, FormFields forms) {
    Set<String> names = new TreeSet<>(forms.keys(jurisdiction.id()));
    jurisdiction.settings().all().forEach(each -> names.add(placeholder(each)));
    names.add(AgreementFacts.REVISION);
    return TextKey.shown(KEY, names.toArray(String[]::new));
  }

  private static String placeholder(Setting setting) {
    return setting.key().replace('.', '_');
  }

  private static String shown(Setting setting) {
    Object value = setting.value().orElse("不限");
    if (value instanceof Boolean yes) {
      return yes ? "是" : "否";
    }
    return value instanceof List<?> several
        ? String.join("、", several.stream().map(String::valueOf).toList())
        : value.toString();
  }
}
