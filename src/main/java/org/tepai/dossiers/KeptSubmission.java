package org.tepai.dossiers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;
import org.tepai.personaldata.PersonalPlace;
import org.tepai.process.Submission;

/** A form as it was handed in. One row a form, not one a field; nobody changes it afterwards. */
@Entity
@Immutable
@Table(name = "submission")
public class KeptSubmission implements Persistable<String> {

  static final String OWNER = "submission:";

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "form_id")
  private String formId;

  @Column(name = "element_id")
  private String elementId;

  @Column(name = "task_name")
  private String taskName;

  private String person;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Object> content;

  @Column(insertable = false, updatable = false)
  private Long position;

  protected KeptSubmission() {}

  KeptSubmission(String caseId, Submission submission) {
    this.id = UUID.randomUUID().toString();
    this.caseId = caseId;
    this.formId = submission.formId();
    this.elementId = submission.elementId();
    this.taskName = submission.taskName();
    this.person = submission.submittedBy();
    this.onBehalfOf = submission.onBehalfOf();
    this.submittedAt = submission.submittedAt();
    this.content = new LinkedHashMap<>(submission.raw());
  }

  public String caseId() {
    return caseId;
  }

  public String formId() {
    return formId;
  }

  public String elementId() {
    return elementId;
  }

  public String taskName() {
    return taskName;
  }

  public String person() {
    return person;
  }

  /** The absent person in whose place a deputy acted; empty when it was nobody's. */
  public Optional<String> onBehalfOf() {
    return Optional.ofNullable(onBehalfOf);
  }

  /** Whose hand-in it counts as: the absent person's, when his deputy handed it in. */
  public String principal() {
    return onBehalfOf().orElse(person);
  }

  /** Whether somebody handed it in, or his deputy did. */
  public boolean isBy(String personId) {
    return personId.equals(person) || personId.equals(onBehalfOf);
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  /**
   * Values by form key, as the gate accepted them: texts, numbers, flags, dates in ISO form, lists
   * of rows. Of numbers of persons there is the masked text.
   */
  public Map<String, Object> content() {
    return content;
  }

  /** The form that an owner in the vault is. */
  static String idOf(String owner) {
    return owner.substring(OWNER.length());
  }

  /** Whose numbers of persons in the vault are this form's. */
  public String owner() {
    return OWNER + id;
  }

  /** Where in the vault a number of this form is. */
  public PersonalPlace placeOf(String field) {
    return new PersonalPlace(owner(), field);
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
