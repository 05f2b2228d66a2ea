package org.tepai.rosters;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.calendars.Deadlines;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Organisations;

/** What a case waits for between its screening and the municipal decision: nobody has a task. */
@Component
public class WaitingForRoster {

  private final Rounds rounds;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final Deadlines deadlines;

  WaitingForRoster(
      Rounds rounds, Dossiers dossiers, Organisations organisations, Deadlines deadlines) {
    this.rounds = rounds;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.deadlines = deadlines;
  }

  /**
   * @return in words for users; empty when it is not a roster that it waits for
   */
  public Optional<String> of(Case file, LocalDate today) {
    Optional<RoundDates> round = file.roundId().flatMap(id -> rounds.dates(file.tenantId(), id));
    return switch (file.stage()) {
      case SCREENED -> round.map(dates -> forOffice(file, dates, today));
      case RECOMMENDED -> round.map(dates -> "等待%s审核认定并发布名单。".formatted(dates.name()));
      default -> Optional.empty();
    };
  }

  private String forOffice(Case file, RoundDates round, LocalDate today) {
    String office = organisations.nameOf(dossiers.competentOffice(file, today));
    return "等待%s报送%s推荐名单，%s截止。"
        .formatted(office, round.name(), deadlines.written(today, round.closesOn()));
  }
}
