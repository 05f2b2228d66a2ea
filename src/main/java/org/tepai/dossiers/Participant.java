package org.tepai.dossiers;

import java.util.Objects;
import java.util.Optional;

/**
 * Who takes part in a case, and as what. What parts there are is the jurisdiction's to say; a case
 * has at most one participant for each.
 *
 * @param role id of the part, as the jurisdiction declares it under {@code participants}
 * @param organisationId the organisation, or the one to which a person belongs; may be null
 * @param personId null for an organisation
 * @param filingId the filing by which it takes part; null without one
 * @param name what users call the participant; a team's name where a person stands for a team
 */
public record Participant(
    String role, String organisationId, String personId, String filingId, String name) {

  public Participant {
    Objects.requireNonNull(role);
  }

  public static Participant organisation(String role, String organisationId, String name) {
    return new Participant(role, organisationId, null, null, name);
  }

  /**
   * @param organisationId the organisation for which the person takes part; null when for none
   */
  public static Participant person(
      String role, String personId, String organisationId, String name) {
    return new Participant(role, organisationId, personId, null, name);
  }

  /** The same, taking part by a filing. */
  public Participant filedAs(String filingId) {
    return new Participant(role, organisationId, personId, filingId, name);
  }

  /**
   * What makes it the same participant in two cases: the filing, else the person, else the body.
   */
  String identity() {
    return filing().or(this::person).or(this::organisation).orElseThrow();
  }

  public Optional<String> organisation() {
    return Optional.ofNullable(organisationId);
  }

  public Optional<String> person() {
    return Optional.ofNullable(personId);
  }

  public Optional<String> filing() {
    return Optional.ofNullable(filingId);
  }
}
