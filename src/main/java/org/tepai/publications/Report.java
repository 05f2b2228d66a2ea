package org.tepai.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.tepai.process.Hand;

/** What one enterprise owes to one publication: its needs and results, or to say there are none. */
@Entity
@Table(name = "need_report")
public class Report {

  /** What has become of it. */
  public enum State {
    AWAITED("未报送"),
    REPORTED("已报送"),
    NONE("没有需要报送的"),
    MISSED("逾期未报");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** What users see. */
    public String label() {
      return label;
    }
  }

  @Id private String id;

  @Column(name = "publication_id")
  private String publicationId;

  @Column(name = "enterprise_id")
  private String enterpriseId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "reported_by")
  private String reportedBy;

  @Column(name = "reported_on_behalf_of")
  private String reportedOnBehalfOf;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Version private Long version;

  protected Report() {}

  Report(Publication publication, String enterpriseId) {
    this.id = publication.id() + "." + enterpriseId;
    this.publicationId = publication.id();
    this.enterpriseId = enterpriseId;
    this.state = State.AWAITED;
  }

  void hand(boolean anything, Hand hand, Instant at) {
    require(State.AWAITED);
    this.state = anything ? State.REPORTED : State.NONE;
    this.reportedBy = hand.person();
    this.reportedOnBehalfOf = hand.onBehalfOf();
    this.reportedAt = at;
  }

  /** The day has passed; the publication does not wait. */
  void miss() {
    require(State.AWAITED);
    this.state = State.MISSED;
  }

  private void require(State expected) {
    if (state != expected) {
      throw new IllegalStateException(id + " is " + state + ", not " + expected);
    }
  }

  public String id() {
    return id;
  }

  public String publicationId() {
    return publicationId;
  }

  public String enterpriseId() {
    return enterpriseId;
  }

  public State state() {
    return state;
  }

  /** Who reported, and in whose place; empty while nobody has. */
  public Optional<Hand> reported() {
    return Optional.ofNullable(reportedBy).map(person -> new Hand(person, reportedOnBehalfOf));
  }

  public Optional<Instant> reportedAt() {
    return Optional.ofNullable(reportedAt);
  }
}
