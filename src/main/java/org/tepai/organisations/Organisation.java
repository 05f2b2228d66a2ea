package org.tepai.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An office, an enterprise or a sending unit. Offices mirror the jurisdiction's folder; the others
 * register. Each names the person who answers for this work.
 */
@Entity
@Table(name = "organisation")
public class Organisation {

  /** What sort of body it is. */
  public enum Kind {
    OFFICE,
    ENTERPRISE,
    SENDING_UNIT;

    /** How jurisdictions write it. */
    public String word() {
      return name().toLowerCase().replace('_', '-');
    }
  }

  @Id private String id;

  @Column(name = "tenant_id")
  private String tenantId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String name;

  @Column(name = "credit_code")
  private String creditCode;

  private String division;
  private String township;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String successor;

  @Column(name = "contact_person")
  private String contactPerson;

  protected Organisation() {}

  Organisation(String id, String tenantId, Kind kind, String name, String contactPerson) {
    this.id = id;
    this.tenantId = tenantId;
    this.kind = kind;
    this.name = name;
    this.contactPerson = contactPerson;
  }

  void locate(String division, String township) {
    this.division = division;
    this.township = township;
  }

  void identify(String creditCode) {
    this.creditCode = creditCode;
  }

  void rename(String name, String contactPerson) {
    this.name = name;
    this.contactPerson = contactPerson;
  }

  void serve(LocalDate from, LocalDate to, String successor) {
    this.validFrom = from;
    this.validTo = to;
    this.successor = successor;
  }

  public String id() {
    return id;
  }

  public String tenantId() {
    return tenantId;
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public Optional<String> creditCode() {
    return Optional.ofNullable(creditCode);
  }

  /** The division as registered; ask {@link Organisations#divisionOn} for today's. */
  public Optional<String> division() {
    return Optional.ofNullable(division);
  }

  public Optional<String> township() {
    return Optional.ofNullable(township);
  }

  public Optional<LocalDate> validFrom() {
    return Optional.ofNullable(validFrom);
  }

  public Optional<LocalDate> validTo() {
    return Optional.ofNullable(validTo);
  }

  public Optional<String> successor() {
    return Optional.ofNullable(successor);
  }

  /** The id of the person who answers for this work. */
  public String contactPerson() {
    return contactPerson;
  }
}
