package org.tepai.postings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;

/** A posting ends before its term. */
@Service
class EndingPosting {

  private final TakingPosting taking;
  private final Dossiers dossiers;
  private final Notifications notifications;
  private final Clock clock;

  EndingPosting(TakingPosting taking, Dossiers dossiers, Notifications notifications, Clock clock) {
    this.taking = taking;
    this.dossiers = dossiers;
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * @param caseId the case in which it is ended
   * @param reasonField where a form of that case asks for the reason
   * @param dayField where one asks for the day; empty when it ends today
   */
  @Transactional
  Posting end(String caseId, String reasonField, Optional<String> dayField) {
    LocalDate day =
        dayField
            .flatMap(field -> dossiers.answer(caseId, field))
            .map(LocalDate::parse)
            .orElseGet(() -> LocalDate.now(clock));
    String reason =
        dossiers.answer(caseId, reasonField).orElseGet(() -> dossiers.lastReason(caseId));
    Posting posting = taking.of(caseId);
    posting.end(new Ending(day, reason, caseId));
    Case own = dossiers.byId(posting.caseId());
    own.moveTo(Stage.ENDED);
    String why = "派驻于 %s 终止：%s".formatted(day, reason);
    List.of(own.id(), caseId).stream().distinct().forEach(each -> dossiers.note(each, "终止派驻", why));
    notifications.tell(
        News.of(own, "posting.ended", Map.of("ended", day, "reason", reason)),
        Recipient.applicantsOf(own));
    return posting;
  }
}
