package org.tepai.doors;

import java.net.http.HttpResponse;

/** What an answer comes to, for whoever asked. */
enum Answer {
  /** He is asked who he is. */
  SIGN_IN,
  /** He is known, and it is not for him. */
  REFUSED,
  /** There is nothing, or nothing that he may know of. */
  ABSENT,
  /** It is done, or his mistake is explained to him. */
  SERVED,
  /** Nobody ought to see this. */
  BROKEN;

  static Answer of(HttpResponse<?> response) {
    int status = response.statusCode();
    String to = response.headers().firstValue("Location").orElse("");
    if (status == 401 || (status == 302 && to.contains("/tepai/sign-in"))) {
      return SIGN_IN;
    }
    return switch (status) {
      case 403 -> REFUSED;
      case 404 -> ABSENT;
      default -> status >= 500 ? BROKEN : SERVED;
    };
  }
}
