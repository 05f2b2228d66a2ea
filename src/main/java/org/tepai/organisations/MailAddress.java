package org.tepai.organisations;

import java.util.regex.Pattern;

/**
 * What may stand where an address of electronic mail is asked for: one plain address, without name,
 * comment or line break, so that nothing written here can become a second recipient or a header.
 */
public final class MailAddress {

  static final int LONGEST = 200;

  private static final String LOCAL = "[A-Za-z0-9_+~-]+(?:\\.[A-Za-z0-9_+~-]+)*";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
  private static final Pattern WRITTEN =
      Pattern.compile(LOCAL + "@" + LABEL + "(?:\\." + LABEL + ")+");

  private MailAddress() {}

  public static boolean isValid(String address) {
    return address.length() <= LONGEST && WRITTEN.matcher(address).matches();
  }
}
