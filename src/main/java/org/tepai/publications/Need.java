package org.tepai.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that an enterprise has reported. What it says does not change any more; whether it is
 * published, and who has taken it up, does.
 */
@Entity
@Table(name = "need")
public class Need {

  /** How far it has come. */
  public enum State {
    REPORTED("已报送"),
    GATHERED("已汇总"),
    LEFT_OUT("未纳入"),
    PUBLISHED("已发布");

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

  @Column(name = "tenant_id")
  private String tenantId;

  @Column(name = "publication_id")
  private String publicationId;

  @Column(name = "report_id")
  private String reportId;

  @Column(name = "enterprise_id")
  private String enterpriseId;

  @Column(name = "enterprise_name")
  private String enterpriseName;

  @Column(name = "office_id")
  private String officeId;

  private int position;

  @Embedded private NeedWords words;

  @Enumerated(EnumType.STRING)
  private State state;

  @Embedded private LeftOut leftOut;

  private String number;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "taken_up_at")
  private Instant takenUpAt;

  @Version private Long version;

  protected Need() {}

  /** Where an enterprise's rows belong to, the same for all of them. */
  record Origin(String tenantId, Report report, String enterpriseName, String officeId) {}

  Need(Origin origin, int position, NeedWords words) {
    this.id = UUID.randomUUID().toString();
    this.tenantId = origin.tenantId();
    this.publicationId = origin.report().publicationId();
    this.reportId = origin.report().id();
    this.enterpriseId = origin.report().enterpriseId();
    this.enterpriseName = origin.enterpriseName();
    this.officeId = origin.officeId();
    this.position = position;
    this.words = words;
    this.state = State.REPORTED;
  }

  /** The office at the enterprise's place has looked at it and passes it on. */
  void gather() {
    require(State.REPORTED);
    this.state = State.GATHERED;
  }

  /** It is not published, for a reason that its liaison reads. */
  void leaveOut(LeftOut leftOut) {
    if (state == State.PUBLISHED) {
      throw new IllegalStateException(id + " has been published");
    }
    this.state = State.LEFT_OUT;
    this.leftOut = leftOut;
  }

  void publish(String number) {
    require(State.GATHERED);
    this.state = State.PUBLISHED;
    this.number = number;
  }

  /** Somebody has begun to work on it with the enterprise. */
  void takeUp(String caseId, Instant at) {
    require(State.PUBLISHED);
    this.caseId = caseId;
    this.takenUpAt = at;
  }

  /** Nothing came of it; others may take it up. */
  void release() {
    this.caseId = null;
    this.takenUpAt = null;
  }

  private void require(State expected) {
    if (state != expected) {
      throw new IllegalStateException(id + " is " + state + ", not " + expected);
    }
  }

  public String id() {
    return id;
  }

  public String tenantId() {
    return tenantId;
  }

  public String publicationId() {
    return publicationId;
  }

  String reportId() {
    return reportId;
  }

  public String enterpriseId() {
    return enterpriseId;
  }

  /** As it was called when it reported. */
  public String enterpriseName() {
    return enterpriseName;
  }

  /** The office at the enterprise's place, which gathers it. */
  public String officeId() {
    return officeId;
  }

  public NeedWords words() {
    return words;
  }

  public State state() {
    return state;
  }

  /** Why it was left out, and by whom. */
  public Optional<LeftOut> leftOut() {
    return Optional.ofNullable(leftOut);
  }

  /** Its number on the published list; empty before. */
  public Optional<String> number() {
    return Optional.ofNullable(number);
  }

  /** The case that has taken it up. */
  public Optional<String> caseId() {
    return Optional.ofNullable(caseId);
  }

  /** Whether somebody who looks for an enterprise may still take it up. */
  public boolean open() {
    return state == State.PUBLISHED && caseId == null;
  }
}
