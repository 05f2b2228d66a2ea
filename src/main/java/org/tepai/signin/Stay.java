package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a session knows of the time its person has been here.
 *
 * @param began when he signed in
 * @param proven when he last proved who he is: signing in, or setting a new password
 * @param acted when he last did anything himself
 */
record Stay(Instant began, Instant proven, Instant acted) implements Serializable {

  private static final String KEPT = "tepai.stay";
  private static final String ARRIVED = "tepai.arrived";

  /** Noted before anything is proved. */
  static void arrived(HttpServletRequest request, Instant now) {
    request.setAttribute(ARRIVED, now);
  }

  /**
   * Counts from when the request came: whoever's password was set anew while the earlier one was
   * still being looked at is in with one that is no more.
   */
  static void begin(HttpServletRequest request) {
    Instant arrived = (Instant) request.getAttribute(ARRIVED);
    new Stay(arrived, arrived, arrived).keep(request.getSession());
  }

  /** What a session without a sign-in has none of. */
  static Stay of(HttpSession session) {
    return (Stay) session.getAttribute(KEPT);
  }

  Stay actedAt(Instant now) {
    return new Stay(began, proven, now);
  }

  Stay provenAt(Instant now) {
    return new Stay(began, now, now);
  }

  boolean isOver(Instant now, SignInSettings settings) {
    return !now.isBefore(acted.plus(settings.idle()))
        || !now.isBefore(began.plus(settings.longest()));
  }

  void keep(HttpSession session) {
    session.setAttribute(KEPT, this);
  }
}
