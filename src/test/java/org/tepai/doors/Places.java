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
  private static final String FIELDS =
      "words=x&mail=nonsense&phone=nonsense&reason=FAILED&organisation=x&role=x&kind=AUDIT&matter=AUDIT"
          + "&number=x&office=x&task=x&enterprise=x&liaison=x";
  private static final String FILE =
      "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nx\r\n--edge--\r\n";
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

  /** Understandable, so that it is not the mistake that is answered; harmless where it is done. */
  String body(Endpoint endpoint) {
    if (carriesFile(endpoint)) {
      return FILE;
    }
    if (isForm(endpoint)) {
      return FIELDS;
    }
    String last = endpoint.address().substring(endpoint.address().lastIndexOf('/') + 1);
    return switch (last) {
      case "claim" -> "{\"userId\": \"" + of.get("user/id") + "\"}";
      case "retries" -> "{\"retries\": 1}";
      case "suspended" -> "{\"suspended\": false}";
      case "decisions" -> "[]";
      default -> "{}";
    };
  }

  String kindOfBody(Endpoint endpoint) {
    if (carriesFile(endpoint)) {
      return "multipart/form-data; boundary=edge";
    }
    return isForm(endpoint) ? "application/x-www-form-urlencoded" : "application/json";
  }

  private static boolean carriesFile(Endpoint endpoint) {
    return endpoint.address().matches("/tepai/.*/(attachments|imports)");
  }

  private static boolean isForm(Endpoint endpoint) {
    return endpoint.kind() == Endpoint.Kind.OWN && !endpoint.address().startsWith("/tepai/api/");
  }
}
