package org.tepai.postings;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tepai.agreements.Agreement;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Settings;
import org.tepai.process.InvalidInput;

/** From when to when somebody serves: as the parties agree, or as the jurisdiction sets. */
@Component
class Terms {

  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;

  Terms(Dossiers dossiers, Jurisdictions jurisdictions) {
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
  }

  /**
   * @throws InvalidInput when it ends before it begins, or is shorter or longer than allowed
   */
  Term agreed(Case matter, TermFields fields) {
    Term term = new Term(day(matter, fields.from()), day(matter, fields.to()));
    TermLengthPolicy.of(settings(matter))
        .reasonAgainst(term)
        .ifPresent(
            reason -> {
              throw InvalidInput.in(fields.to(), reason);
            });
    return term;
  }

  /** The jurisdiction's own term, which begins with the agreement. */
  Term set(Case matter, Agreement agreement) {
    return TermPolicy.of(settings(matter)).termOf(agreement);
  }

  private LocalDate day(Case matter, String field) {
    return dossiers
        .answer(matter.id(), field)
        .map(LocalDate::parse)
        .orElseThrow(() -> InvalidInput.in(field, "请填写服务期限的起止日期"));
  }

  private Settings settings(Case matter) {
    return jurisdictions.byId(matter.tenantId()).settings();
  }
}
