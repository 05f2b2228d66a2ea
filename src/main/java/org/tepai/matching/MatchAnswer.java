package org.tepai.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What one side said to the match proposed. */
@Entity
@Table(name = "match_answer")
@IdClass(MatchAnswer.Key.class)
class MatchAnswer {

  /** The two who must both agree. */
  enum Side {
    ENTERPRISE,
    TEAM
  }

  record Key(String caseId, Side side) implements Serializable {}

  @Id
  @Column(name = "case_id")
  private String caseId;

  @Id
  @Enumerated(EnumType.STRING)
  private Side side;

  private boolean agrees;

  protected MatchAnswer() {}

  MatchAnswer(String caseId, Side side, boolean agrees) {
    this.caseId = caseId;
    this.side = side;
    this.agrees = agrees;
  }

  boolean agrees() {
    return agrees;
  }
}
