package org.tepai.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a case was judged by a table, and how: kept also where nothing was found, so that the same
 * can be asked again later without the model saying it again.
 */
@Entity
@Table(name = "judgement")
@IdClass(Judgement.Key.class)
class Judgement {

  /** A case is judged by each table once; judging again replaces it. */
  record Key(String caseId, String table) implements Serializable {}

  @Id
  @Column(name = "case_id")
  private String caseId;

  @Id
  @Column(name = "decision_table")
  private String table;

  private String form;
  private String besides;
  private String subject;
  private boolean lapses;

  @Column(name = "judged_on")
  private LocalDate judgedOn;

  protected Judgement() {}

  Judgement(String caseId, Judging judging, LocalDate judgedOn) {
    this.caseId = caseId;
    this.table = judging.table();
    this.form = judging.form();
    this.besides = String.join(",", judging.besides());
    this.subject = judging.subject();
    this.lapses = judging.lapses();
    this.judgedOn = judgedOn;
  }

  String caseId() {
    return caseId;
  }

  Judging judging() {
    return new Judging(table, form, Judging.listed(besides), subject, lapses);
  }
}
