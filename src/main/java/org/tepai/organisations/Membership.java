package org.tepai.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What a person is in an organisation; the engine's group memberships follow it. */
@Entity
@Table(name = "membership")
@IdClass(Membership.Key.class)
public class Membership {

  /** A person may hold several roles in several organisations, each once. */
  public record Key(String personId, String organisationId, String role) implements Serializable {}

  @Id
  @Column(name = "person_id")
  private String personId;

  @Id
  @Column(name = "organisation_id")
  private String organisationId;

  @Id private String role;

  protected Membership() {}

  Membership(String personId, String organisationId, String role) {
    this.personId = personId;
    this.organisationId = organisationId;
    this.role = role;
  }

  public String personId() {
    return personId;
  }

  public String organisationId() {
    return organisationId;
  }

  public String role() {
    return role;
  }
}
