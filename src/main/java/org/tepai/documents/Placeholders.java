package org.tepai.documents;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills {@code {names}} in a text, once: what a user typed is never looked at for names again, so
 * nobody can pull another field into a document by typing its name. A part in square brackets with
 * a name in it is left out, brackets and all, when nothing is known under that name.
 */
final class Placeholders {

  static final String SETTING = "setting:";
  static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern PART =
      Pattern.compile("\\[([^\\[\\]{}]*(?:\\{[^{}]+}[^\\[\\]{}]*)+)]|\\{([^{}]+)}");

  static String fill(String text, Map<String, String> values) {
    return fill(text, values::get);
  }

  static String fill(String text, UnaryOperator<String> values) {
    return PART.matcher(text).replaceAll(found -> Matcher.quoteReplacement(part(found, values)));
  }

  /** Fills the settings and leaves everything else for each document. */
  static String settle(String text, UnaryOperator<String> settings) {
    return names(
        text,
        name ->
            name.startsWith(SETTING)
                ? settings.apply(name.substring(SETTING.length()))
                : "{" + name + "}");
  }

  private static String part(MatchResult found, UnaryOperator<String> values) {
    String optional = found.group(1);
    if (optional == null) {
      return shown(values.apply(found.group(2)));
    }
    boolean known =
        NAME.matcher(optional)
            .results()
            .allMatch(name -> !shown(values.apply(name.group(1))).isBlank());
    return known ? names(optional, values) : "";
  }

  private static String names(String text, UnaryOperator<String> values) {
    return NAME.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(shown(values.apply(found.group(1)))));
  }

  private static String shown(String value) {
    return value == null ? "" : value;
  }

  private Placeholders() {}
}
