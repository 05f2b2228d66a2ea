package org.tepai.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tepai.Clause;
import org.tepai.agreements.Drafts;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.dossiers.Stage;
import org.tepai.notifications.Notifications;
import org.tepai.process.InvalidInput;

/** A posting is taken up by a case of its own and ended there. */
class PostingRulesTests {

  private static final Instant NOON = Instant.parse("2025-09-01T04:00:00Z");
  private static final Parts PARTS = new Parts("commissioner", "enterprise");
  private static final LocalDate BEGUN = LocalDate.of(2025, 3, 18);
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private final Dossiers dossiers = mock(Dossiers.class);
  private final Postings postings = mock(Postings.class);
  private final ChoosingPosting choosing = mock(ChoosingPosting.class);
  private final TakenPostings taken = mock(TakenPostings.class);
  private final Notifications notifications = mock(Notifications.class);
  private final TakingPosting taking = new TakingPosting(postings, choosing, taken, dossiers);
  private final EndingPosting ending =
      new EndingPosting(
          taking, dossiers, notifications, Clock.fixed(NOON, ZoneId.of("Asia/Shanghai")));

  private final Participant commissioner = Participant.person("commissioner", "p1", "o1", "示例特派员");
  private Case posted;
  private Case termination;
  private Posting posting;

  @BeforeEach
  void somebodyServes() {
    posted = file("posted");
    termination = file("termination");
    when(posted.participants()).thenReturn(List.of(commissioner));
    posting = new Posting(posted, PARTS, Drafts.filedOn(Drafts.DAY), new Term(BEGUN, DAY), NOON);
    when(dossiers.answer("termination", "posting")).thenReturn(Optional.of(posting.id()));
    when(dossiers.answer("termination", "ground")).thenReturn(Optional.of("企业停产"));
    when(choosing.open("anywhere", "somebody")).thenReturn(List.of(posting));
    when(taken.of("termination")).thenReturn(Optional.of(posting.id()));
    when(postings.byId(posting.id())).thenReturn(posting);
  }

  @Test
  void theSameTakePartInTheCaseThatTakesAPostingUp() {
    taking.take("termination", "posting");

    verify(termination).take(commissioner);
    verify(taken).keep("termination", posting.id());
  }

  @Test
  void nobodyTakesUpWhatIsNoneOfHisBusiness() {
    when(choosing.open("anywhere", "somebody")).thenReturn(List.of());

    assertThatThrownBy(() -> taking.take("termination", "posting"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("与您无关");
    verify(termination, never()).take(any());
  }

  @Test
  @Clause("BT-28")
  void aPostingEndsWithTheReasonThatWasGivenAndSoDoesItsCase() {
    ending.end("termination", "ground", Optional.empty());

    assertThat(posting.state()).isEqualTo(Posting.State.ENDED);
    assertThat(posting.ending()).contains(new Ending(DAY, "企业停产", "termination"));
    verify(posted).moveTo(Stage.ENDED);
    verify(notifications, times(1)).tell(any(), anyList());
  }

  @Test
  @Clause("BT-28")
  void thePostingThatEndsIsNotedInBothCases() {
    ending.end("termination", "ground", Optional.empty());

    verify(dossiers).note("posted", "终止派驻", "派驻于 2025-09-01 终止：企业停产");
    verify(dossiers).note("termination", "终止派驻", "派驻于 2025-09-01 终止：企业停产");
  }

  @Test
  void itEndsOnTheDayThatWasAgreedOnEvenBeforeItBegan() {
    when(dossiers.answer("termination", "day")).thenReturn(Optional.of("2025-03-01"));
    ending.end("termination", "ground", Optional.of("day"));
    assertThat(posting.ending()).map(Ending::endedOn).contains(LocalDate.of(2025, 3, 1));
  }

  @Test
  void noPostingEndsTwice() {
    ending.end("termination", "ground", Optional.empty());

    assertThatThrownBy(() -> ending.end("termination", "ground", Optional.empty()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("已于 2025-09-01 终止");
  }

  private Case file(String id) {
    Case file = mock(Case.class);
    when(file.id()).thenReturn(id);
    when(file.number()).thenReturn("示例-" + id);
    when(file.tenantId()).thenReturn("anywhere");
    when(file.applicant()).thenReturn("somebody");
    when(file.organisationId()).thenReturn("o1");
    when(dossiers.byId(id)).thenReturn(file);
    return file;
  }
}
