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
 * masks. A mask that the form showed and that comes back stands for the number already kept.
 */
final class PersonalAnswers {

  private static final String NOT_SHOWN = "请填写完整号码；带星号的内容只在原样保留已填的号码时才能提交";

  private final Map<String, Set<String>> shown = new HashMap<>();
  private final Map<String, PersonalAnswer> taken = new LinkedHashMap<>();

  /**
   * @param before what the form's editable fields were filled with, by key or path
   */
  PersonalAnswers(Map<String, Object> before) {
    before.forEach(
        (name, value) -> masks(value, shown.computeIfAbsent(name, n -> new HashSet<>())));
  }

  private static void masks(Object value, Set<String> found) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(each -> masks(each, found));
    } else if (value instanceof Iterable<?> list) {
      list.forEach(each -> masks(each, found));
    } else if (value instanceof String text && PersonalKind.isMasked(text)) {
      found.add(text);
    }
  }

  /** Whether it is a mask that the form showed: no further rule is asked of it. */
  boolean isUnchanged(String path, Object sent) {
    return sent instanceof String text
        && shown.getOrDefault(path.split("[.\\[]", 2)[0], Set.of()).contains(text);
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
