package org.tepai.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What a person, or everybody of an organisation, has been told. */
@Entity
@Immutable
@Table(name = "message")
public class Message implements Persistable<String> {

  @Id private String id;

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "round_id")
  private String roundId;

  private String link;
  private String kind;
  private String text;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(insertable = false, updatable = false)
  private Long position;

  protected Message() {}

  Message(News news, Recipient recipient, String text, Instant sentAt) {
    this.id = UUID.randomUUID().toString();
    this.tenantId = news.tenantId();
    this.organisationId = recipient.organisationId();
    this.personId = recipient.personId();
    this.caseId = news.caseId();
    this.roundId = news.roundId();
    this.link = news.link();
    this.kind = news.kind();
    this.text = text;
    this.sentAt = sentAt;
  }

  /** Whom it was meant for. */
  Recipient recipient() {
    return new Recipient(organisationId, personId);
  }

  /** The case it is about; empty when it is about a round. */
  public Optional<String> caseId() {
    return Optional.ofNullable(caseId);
  }

  /** The round it is about. */
  public Optional<String> roundId() {
    return Optional.ofNullable(roundId);
  }

  /** A page of its own that it leads to. */
  public Optional<String> link() {
    return Optional.ofNullable(link);
  }

  /** Key of the jurisdiction's text it was made from. */
  public String kind() {
    return kind;
  }

  public String text() {
    return text;
  }

  public Instant sentAt() {
    return sentAt;
  }

  @Override
  public String getId() {
    return id;
  }

  /** Only the database numbers it, so one without a position is inserted and not looked for. */
  @Override
  public boolean isNew() {
    return position == null;
  }
}
