package org.tepai.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A soft rule that an office has passed, with the reason it gave (decision X4). Shown to everyone
 * after.
 */
@Entity
@Immutable
@Table(name = "granted_exception")
public class GrantedException {

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  private String code;
  private String clause;
  private String message;

  @Column(name = "office_id")
  private String officeId;

  private String person;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  private String reason;

  @Column(name = "granted_at")
  private Instant grantedAt;

  protected GrantedException() {}

  static GrantedException from(Finding finding, Passing passing, Instant at) {
    GrantedException exception = new GrantedException();
    exception.id = UUID.randomUUID().toString();
    exception.caseId = finding.caseId();
    exception.code = finding.code();
    exception.clause = finding.clause();
    exception.message = finding.message();
    exception.officeId = passing.officeId();
    exception.person = passing.person();
    exception.onBehalfOf = passing.onBehalfOf();
    exception.reason = passing.reason();
    exception.grantedAt = at;
    return exception;
  }

  public String caseId() {
    return caseId;
  }

  public String code() {
    return code;
  }

  public String clause() {
    return clause;
  }

  /** What the rule said. */
  public String message() {
    return message;
  }

  public String officeId() {
    return officeId;
  }

  public String person() {
    return person;
  }

  /** The absent person in whose place a deputy acted; empty when it was nobody's. */
  public Optional<String> onBehalfOf() {
    return Optional.ofNullable(onBehalfOf);
  }

  public String reason() {
    return reason;
  }

  public Instant grantedAt() {
    return grantedAt;
  }
}
