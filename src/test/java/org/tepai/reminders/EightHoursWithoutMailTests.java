package org.tepai.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.mail.PostOffice;
import org.tepai.mail.SendingMail;
import org.tepai.process.OpenTask;
import org.tepai.process.TaskBoard;

/**
 * The morning's reminders of a round meet a mail server that refuses everybody until the afternoon,
 * while the offices work on.
 */
@TepaiTest
class EightHoursWithoutMailTests {

  private static final int DISTRICTS = 41;
  private static final List<String> DONE_AT_NOON = List.of("d500102.clerk", "d500243.clerk");

  @Autowired private World world;
  @Autowired private Mornings mornings;
  @Autowired private TaskBoard board;
  @Autowired private PostOffice post;
  @Autowired private SendingMail sending;
  @Autowired private JdbcTemplate database;

  @Test
  void everyReminderArrivesThatStillHoldsAndNoOther() {
    String round = world.roundPublished("2025-1");
    Journey journey = world.applies("e0001");
    mornings.begin();
    mornings.night("2025-03-19");
    post.refuse();

    workUntil("2025-03-19T08:30", "2025-03-19T12:30");
    DONE_AT_NOON.forEach(person -> submits(person, round));
    submits(journey.clerk(), round);
    workUntil("2025-03-19T12:35", "2025-03-19T16:30");
    assertThat(mornings.letters()).isZero();
    assertThat(count("letter where state = 'WAITING' and tries >= 10"))
        .isEqualTo(DISTRICTS - DONE_AT_NOON.size());

    post.accept();
    workUntil("2025-03-19T16:35", "2025-03-19T17:40");

    DONE_AT_NOON.forEach(person -> assertThat(mornings.linesTo(person)).as(person).isEmpty());
    assertThat(mornings.linesTo(journey.clerk()))
        .singleElement()
        .asString()
        .contains(journey.file().number())
        .doesNotContain("报送推荐名单");
    everybodyElseReadsOnce(journey.clerk());
    assertThat(count("digest_line")).isZero();
    assertThat(count("letter where state not in ('SENT', 'OBSOLETE')")).isZero();
    theEngineIsWell();
  }

  private void everybodyElseReadsOnce(String other) {
    List<String> clerks =
        database.queryForList(
            "select distinct person_id from letter where digest_day is not null", String.class);
    assertThat(clerks).hasSize(DISTRICTS).contains(other).containsAll(DONE_AT_NOON);
    clerks.stream()
        .filter(person -> !DONE_AT_NOON.contains(person) && !person.equals(other))
        .forEach(
            person ->
                assertThat(mornings.linesTo(person))
                    .as(person)
                    .singleElement()
                    .asString()
                    .contains("有新到的待办“报送推荐名单”（2025年第一批），请于2025-03-31前（含当日）办理。"));
  }

  private void theEngineIsWell() {
    assertThat(count("act_ru_incident")).isZero();
    assertThat(count("act_ru_job")).isPositive();
    assertThat(count("act_ru_job where retries_ = 0 or exception_msg_ is not null")).isZero();
  }

  /** The engine's jobs run as they fall due, and the worker every five minutes. */
  private void workUntil(String from, String end) {
    LocalDateTime last = LocalDateTime.parse(end);
    for (LocalDateTime now = LocalDateTime.parse(from);
        !now.isAfter(last);
        now = now.plusMinutes(5)) {
      world.until(now.toString());
      sending.sendDue();
    }
  }

  private void submits(String person, String round) {
    OpenTask roster =
        world.tasks(round).stream()
            .filter(task -> board.entitled(task).contains(person))
            .findFirst()
            .orElseThrow();
    world.does(person, roster, Map.of("none_this_round", true));
  }

  private int count(String what) {
    return database.queryForObject("select count(*) from " + what, Integer.class);
  }
}
