package org.tepai.security;

import java.util.Locale;

/** A password that would be among the first guesses. */
final class WeakPassword {

  static final int SHORTEST = 12;

  static boolean is(String user, String password) {
    String lower = password.toLowerCase(Locale.ROOT);
    boolean named = !user.isEmpty() && lower.contains(user.toLowerCase(Locale.ROOT));
    boolean monotonous = password.chars().distinct().count() < 5;
    return password.length() < SHORTEST || named || monotonous;
  }

  private WeakPassword() {}
}
