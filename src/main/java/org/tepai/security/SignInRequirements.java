package org.tepai.security;

import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;

/**
 * What production needs so that people get in and nobody listens. A session's cookie goes over
 * https alone; behind a plain address every sign-in would lead back to the sign-in page, without a
 * word.
 */
final class SignInRequirements {

  static void check(Environment environment, List<String> missing) {
    String address = environment.getProperty("tepai.address", "").strip().toLowerCase(Locale.ROOT);
    boolean secure = environment.getProperty("tepai.cookie.secure", Boolean.class, true);
    if (secure && address.startsWith("http:")) {
      missing.add(
          "TEPAI_ADDRESS 应以 https:// 开头，否则登录不了；只在本机试用时才设 TEPAI_COOKIE_SECURE=false"
              + " (an https address, or nobody can sign in)");
    }
  }

  private SignInRequirements() {}
}
