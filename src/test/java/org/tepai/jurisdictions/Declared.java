package org.tepai.jurisdictions;

import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** What the product's modules ask jurisdictions for, found without starting it. */
final class Declared {

  private Declared() {}

  static TextCatalogue texts() {
    return new TextCatalogue(all(TextKeys.class));
  }

  static List<SettingKeys> settings() {
    return all(SettingKeys.class);
  }

  private static <T> List<T> all(Class<T> declaring) {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(declaring));
    return scanner.findCandidateComponents("org.tepai").stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .filter(type -> !ClassUtils.isInnerClass(type) && type.getEnclosingClass() == null)
        .map(type -> declaring.cast(BeanUtils.instantiateClass(type)))
        .toList();
  }
}
