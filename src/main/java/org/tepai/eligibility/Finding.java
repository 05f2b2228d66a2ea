package org.tepai.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** One rule of a decision table that applies to an applicant. */
@Entity
@Table(name = "finding")
public class Finding {

  @Id private String id;

  @Column(name = "case_id")
  private String caseId;

  @Column(name = "decision_table")
  private String table;

  private String subject;

  private String code;

  @Enumerated(EnumType.STRING)
  private Level level;

  private String message;
  private String clause;

  @Column(name = "judged_on")
  private LocalDate judgedOn;

  protected Finding() {}

  /**
   * @param row outputs of one rule: code, level, message, clause
   */
  static Finding of(String caseId, Judging judging, Map<String, Object> row, LocalDate judgedOn) {
    Finding finding = new Finding();
    finding.id = UUID.randomUUID().toString();
    finding.caseId = caseId;
    finding.table = judging.table();
    finding.subject = judging.subject();
    finding.code = String.valueOf(row.get("code"));
    finding.level = Level.of(String.valueOf(row.get("level")));
    finding.message = String.valueOf(row.get("message"));
    finding.clause = String.valueOf(row.get("clause"));
    finding.judgedOn = judgedOn;
    return finding;
  }

  public String caseId() {
    return caseId;
  }

  /** What officials call whoever was judged. */
  public String subject() {
    return subject;
  }

  /** Stable name of the rule within the jurisdiction's tables. */
  public String code() {
    return code;
  }

  public Level level() {
    return level;
  }

  public String message() {
    return message;
  }

  public String clause() {
    return clause;
  }
}
