package org.tepai.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tepai.personaldata.PersonalKind;

/**
 * Takes the numbers of persons out of what is handed in, at the door: further in there are only
 * masks. A mask that the form showed and that comes back in the same field, be it in another row,
 * stands for the number already kept. In another field it is nothing but stars.
 */
final class PersonalAnswers {

  private static final String NOT_SHOWN = "请填写完整号码；带星号的内容只在原样保留已填的号码时才能提交";

  private final Map<String, Set<String>> shown = new HashMap<>();
  private final Map<String, PersonalAnswer> taken = new LinkedHashMap<>();

  /**
   * @param before what the form's editable fields were filled with, by key
   */
  PersonalAnswers(Map<String, Object> before) {
    before.forEach(this::show);
  }

  private void show(String field, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> show(field + "." + name, each));
    } else if (value instanceof Iterable<?> list) {
      list.forEach(each -> show(field + "[]", each));
    } else if (value instanceof String text && PersonalKind.isMasked(text)) {
      shown.computeIfAbsent(field, name -> new HashSet<>()).add(text);
    }
  }

  /** Whether it is a mask that the form showed: no further rule is asked of it. */
  boolean isUnchanged(String path, Object sent) {
    return sent instanceof String text
        && shown.getOrDefault(path.replaceAll("\\[\\d+]", "[]"), Set.of()).contains(text);
  }

  /** What is wrong with a number. */
  static Optional<String> problem(PersonalKind kind, String text) {
    return PersonalKind.isMasked(text) ? Optional.of(NOT_SHOWN) : kind.problem(text);
  }

  /**
   * @param path where in the form it stands, such as {@code members[2].identity_number}
   * @return the mask that stands among the answers from here on
   */
  String take(PersonalKind kind, String path, String text) {
    PersonalAnswer answer =
        isUnchanged(path, text)
            ? PersonalAnswer.unchanged(kind, text)
            : PersonalAnswer.of(kind, text);
    taken.put(path, answer);
    return answer.masked();
  }

  Map<String, PersonalAnswer> taken() {
    return taken;
  }
}
