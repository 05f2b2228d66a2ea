package org.tepai.agreements;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.tepai.dossiers.Case;
import org.tepai.process.Hand;

/**
 * One revision of a case's agreement. What a party refused or the office returned is never mended
 * in place: a new revision is laid before all parties again, and the old one stays to be read.
 */
@Entity
@Table(name = "agreement")
public class Agreement {

  /** How far the revision has come. */
  public enum State {
    PREPARED("待签署"),
    SIGNING("签署中"),
    SIGNED("已签齐"),
    REFUSED("有一方不同意签署"),
    RETURNED("备案退回"),
    FILED("已备案");

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

  @Column(name = "case_id")
  private String caseId;

  private String number;
  private int revision;
  private String paper;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "prepared_at")
  private Instant preparedAt;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Embedded private Filing filing;

  @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<Signature> signatures = new ArrayList<>();

  @Version private Long version;

  protected Agreement() {}

  Agreement(Case matter, String paper, String number, int revision, Instant preparedAt) {
    this.id = UUID.randomUUID().toString();
    this.tenantId = matter.tenantId();
    this.caseId = matter.id();
    this.paper = paper;
    this.number = number;
    this.revision = revision;
    this.preparedAt = preparedAt;
    this.state = State.PREPARED;
  }

  /** Lays the agreement before the parties, in the order in which they are listed. */
  void layBefore(List<String> parties) {
    for (String party : parties) {
      signatures.add(new Signature(this, party, signatures.size()));
    }
  }

  /** A party's decision; the last signature completes the agreement, one refusal ends it. */
  void decide(String party, SigningAct act) {
    signatureOf(party).decide(act);
    if (act.decision() == Signature.Decision.REFUSE) {
      state = State.REFUSED;
    } else if (signedByAll()) {
      state = State.SIGNED;
      signedOn = act.day();
    } else if (state == State.PREPARED) {
      state = State.SIGNING;
    }
  }

  void returnForRevision() {
    state = State.RETURNED;
  }

  /** Filed: from this day on the agreement has effect. */
  void file(Filing filing) {
    this.filing = filing;
    this.state = State.FILED;
  }

  Signature signatureOf(String party) {
    return signatures.stream()
        .filter(signature -> signature.party().equals(party))
        .findFirst()
        .orElseThrow(
            () -> new NoSuchElementException("Agreement " + number + " has no party " + party));
  }

  boolean open() {
    return state == State.PREPARED || state == State.SIGNING;
  }

  /** Whether every party has signed this revision. */
  public boolean signedByAll() {
    return !signatures.isEmpty() && signatures.stream().allMatch(Signature::signed);
  }

  public String id() {
    return id;
  }

  public String tenantId() {
    return tenantId;
  }

  public String caseId() {
    return caseId;
  }

  /** The number all revisions of a case's agreement share. */
  public String number() {
    return number;
  }

  /** Name of the text that words it, in the jurisdiction's folder. */
  String paper() {
    return paper;
  }

  public int revision() {
    return revision;
  }

  public State state() {
    return state;
  }

  public Instant preparedAt() {
    return preparedAt;
  }

  /** The day of the last signature; empty before it. */
  public Optional<LocalDate> signedOn() {
    return Optional.ofNullable(signedOn);
  }

  /** The day from which the agreement has effect; empty before it is filed. */
  public Optional<LocalDate> effectiveOn() {
    return Optional.ofNullable(filing).map(Filing::effectiveOn);
  }

  /** Who filed it, and in whose place; empty before. */
  public Optional<Hand> filed() {
    return Optional.ofNullable(filing).map(Filing::hand);
  }

  public Optional<String> filingNumber() {
    return Optional.ofNullable(filing).map(Filing::filingNumber);
  }

  public List<Signature> signatures() {
    return List.copyOf(signatures);
  }
}
