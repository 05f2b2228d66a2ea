package org.tepai.doors;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What each actor is to expect at some endpoints.
 *
 * @param endpoints method and address, as a regular expression
 */
record Rule(Pattern endpoints, Map<Actor, Set<Answer>> answers) {

  private static final Set<Answer> SERVED = EnumSet.of(Answer.SERVED);
  private static final Set<Answer> REFUSED = EnumSet.of(Answer.REFUSED);
  private static final Set<Answer> HIDDEN = EnumSet.of(Answer.REFUSED, Answer.ABSENT);
  private static final Set<Actor> ADMINISTRATORS =
      EnumSet.of(Actor.SYSTEM, Actor.SECURITY, Actor.AUDIT);

  /** For everybody, strangers included. */
  static Rule anybody(String endpoints) {
    return all(endpoints, SERVED);
  }

  /** For whoever has signed in. */
  static Rule signedIn(String endpoints) {
    return all(endpoints, SERVED).but(Actor.ANONYMOUS, EnumSet.of(Answer.SIGN_IN));
  }

  /** For whoever the case concerns: the district's clerk, among those who knock. */
  static Rule ofCase(String endpoints) {
    return all(endpoints, HIDDEN)
        .but(Actor.ANONYMOUS, EnumSet.of(Answer.SIGN_IN))
        .but(Actor.OWNER, SERVED);
  }

  /** For the same, of something within the case that may not be there. */
  static Rule ofPartOfCase(String endpoints) {
    return ofCase(endpoints).but(Actor.OWNER, EnumSet.of(Answer.SERVED, Answer.ABSENT));
  }

  /** For all who do the business of any office or enterprise. */
  static Rule business(String endpoints) {
    return signedIn(endpoints).butAdministrators(REFUSED);
  }

  /** For whoever may do the task. */
  static Rule ofTask(String endpoints) {
    return ofCase(endpoints).butAdministrators(REFUSED);
  }

  /** For one of the administrators alone, who may still learn that there is no such thing. */
  static Rule only(Actor administrator, String endpoints) {
    return all(endpoints, HIDDEN)
        .but(Actor.ANONYMOUS, EnumSet.of(Answer.SIGN_IN))
        .but(administrator, EnumSet.of(Answer.SERVED, Answer.ABSENT, Answer.REFUSED));
  }

  /** For nobody who knocks here; a stranger is asked who he is first. */
  static Rule nobody(String endpoints) {
    return all(endpoints, HIDDEN).but(Actor.ANONYMOUS, EnumSet.of(Answer.SIGN_IN));
  }

  /** Not there, and no stranger is asked anything. */
  static Rule absent(String endpoints) {
    return all(endpoints, EnumSet.of(Answer.ABSENT));
  }

  /** Asked by name and password at every call: a session is nothing there. */
  static Rule byPassword(String endpoints) {
    return all(endpoints, EnumSet.of(Answer.SIGN_IN));
  }

  /** Moves the time that all tests share: knocked at by a stranger alone, who has no token. */
  static Rule strangerWithoutToken(String endpoints) {
    return all(endpoints, Set.of()).but(Actor.ANONYMOUS, REFUSED);
  }

  Rule but(Actor actor, Set<Answer> expected) {
    Map<Actor, Set<Answer>> changed = new EnumMap<>(answers);
    changed.put(actor, expected);
    return new Rule(endpoints, changed);
  }

  Rule but(Actor actor, Answer expected) {
    return but(actor, EnumSet.of(expected));
  }

  boolean covers(Endpoint endpoint) {
    return endpoints.matcher(endpoint.toString()).matches();
  }

  private Rule butAdministrators(Set<Answer> expected) {
    Rule rule = this;
    for (Actor administrator : ADMINISTRATORS) {
      rule = rule.but(administrator, expected);
    }
    return rule;
  }

  private static Rule all(String endpoints, Set<Answer> expected) {
    Map<Actor, Set<Answer>> answers = new EnumMap<>(Actor.class);
    for (Actor actor : Actor.values()) {
      answers.put(actor, expected);
    }
    return new Rule(Pattern.compile(endpoints), answers);
  }
}
