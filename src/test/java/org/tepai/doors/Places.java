package org.tepai.doors;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Real ids of one case, put where an address has variables, so that what is foreign to somebody is
 * somebody else's and not merely unknown.
 *
 * @param of by what the address says before the variable, and by the variable's own name
 */
record Places(Map<String, String> of) {

  private static final Pattern VARIABLE =
      Pattern.compile("([^/{}]*)/\\{\\s*([A-Za-z][\\w-]*)\\s*(:[^{}]*(\\{[^}]*\\})?[^{}]*)?\\}");
  private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";

  String address(Endpoint endpoint) {
    StringBuilder filled = new StringBuilder();
    Matcher variable = VARIABLE.matcher(endpoint.address());
    while (variable.find()) {
      String before = variable.group(1);
      String value =
          of.getOrDefault(
              before + "/" + variable.group(2), of.getOrDefault(variable.group(2), UNKNOWN));
      variable.appendReplacement(filled, Matcher.quoteReplacement(before + "/" + value));
    }
    return variable.appendTail(filled).toString().replace("/**", "/any");
  }
}
