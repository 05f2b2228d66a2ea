package org.tepai.security;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address that is served, to whom and why. What stands in braces is narrow on purpose: where an
 * id belongs, the engine's other addresses ({@code /task/count}) must not fit in.
 *
 * @param methods separated by blanks; whoever may GET may also HEAD
 * @param address {@code {id}} is an id of the engine, {@code {definition}} that of a definition,
 *     {@code {word}} one plain name, {@code {me}} the visitor's own id, and {@code **} at the end
 *     whatever follows
 * @param why for engineers; told to the visitor, and then in Chinese, where the door is for nobody
 */
record Door(String methods, String address, Visitor visitor, String why, Pattern pattern) {

  private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
  private static final Map<String, String> PARTS =
      Map.of(
          "{id}", ID,
          "{definition}", "(?:[A-Za-z0-9_.-]+:[0-9]+:)?" + ID,
          "{word}", "[A-Za-z0-9_-]+",
          "{file}", "[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)+",
          "{me}", "(?<me>[^/]+)",
          "**", ".*");
  private static final Pattern PART = Pattern.compile("\\{[a-z]+\\}|\\*\\*");

  static Door open(String methods, String address, Visitor visitor, String why) {
    return new Door(methods, address, visitor, why, compile(address));
  }

  /** A door that visitors look for and that stays shut; the reason is what they are told. */
  static Door shut(String methods, String address, String reason) {
    return open(methods, address, Visitor.NOBODY, reason);
  }

  boolean leadsTo(String method, String path) {
    String asked = method.equals("HEAD") ? "GET" : method;
    return Set.of(methods.split(" ")).contains(asked) && pattern.matcher(path).matches();
  }

  boolean isFor(Optional<SignedIn> person, String path) {
    return visitor.includes(person) && (!address.contains("{me}") || isHis(path, person));
  }

  private boolean isHis(String path, Optional<SignedIn> person) {
    Matcher own = pattern.matcher(path);
    return own.matches()
        && person.map(SignedIn::personId).filter(own.group("me")::equals).isPresent();
  }

  private static Pattern compile(String address) {
    StringBuilder regex = new StringBuilder();
    Matcher part = PART.matcher(address);
    int from = 0;
    while (part.find()) {
      regex.append(Pattern.quote(address.substring(from, part.start())));
      regex.append(PARTS.get(part.group()));
      from = part.end();
    }
    return Pattern.compile(regex.append(Pattern.quote(address.substring(from))).toString());
  }
}
