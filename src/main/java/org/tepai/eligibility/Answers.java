package org.tepai.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a form holds; what was not answered counts as empty, never as an error. */
record Answers(Map<String, Object> content) {

  Optional<String> text(String key) {
    return Optional.ofNullable(content.get(key))
        .map(Object::toString)
        .filter(text -> !text.isBlank());
  }

  boolean ticked(String key) {
    return Boolean.TRUE.equals(content.get(key));
  }

  Optional<LocalDate> date(String key) {
    return text(key).map(LocalDate::parse);
  }

  BigDecimal number(String key) {
    return text(key).map(BigDecimal::new).orElse(BigDecimal.ZERO);
  }

  List<Answers> rows(String key) {
    if (!(content.get(key) instanceof List<?> rows)) {
      return List.of();
    }
    return rows.stream().map(Answers::row).toList();
  }

  int count(String key) {
    return content.get(key) instanceof List<?> chosen ? chosen.size() : 0;
  }

  @SuppressWarnings("unchecked")
  private static Answers row(Object row) {
    return new Answers((Map<String, Object>) row);
  }
}
