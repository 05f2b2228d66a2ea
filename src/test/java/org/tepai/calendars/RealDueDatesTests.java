package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;

/** Due dates of real tasks of the deployed models, counted over real days off. */
@TepaiTest
@DisplayName("到期日：节假日与调休")
class RealDueDatesTests {

  private static final Map<String, Object> RETURNED =
      Map.of("decision", "SUPPLEMENT", "opinion", "请补充入库编号");

  @Autowired World world;

  @Test
  @Clause("CQ-7.batches")
  void aRosterDueOnASundayIsDueOnTheMondayAfter() {
    String round = world.roundPublished("2025-1");
    assertThat(day(world.task(round, "submit-roster").due())).isEqualTo("2025-03-31");
  }

  /** Five working days, the first day not counted. */
  @ParameterizedTest(name = "退回补正 {0}，期满 {1}")
  @CsvSource({
    // 1 to 8 October off, Saturday the 11th works
    "2025-09-29, 2025-10-13",
    // Sunday 28 September works
    "2025-09-26, 2025-10-10",
    // 15 to 23 February off, Saturday the 14th works
    "2026-02-12, 2026-02-26",
    // Saturday 28 February works
    "2026-02-24, 2026-03-02"
  })
  void aSupplementIsCountedOverDaysOffAndExchangedDays(String from, LocalDate due) {
    world.roundPublished("2025-1");
    Journey journey = world.applies("e0001");
    world.at(from + "T09:00");

    journey.does(journey.clerk(), "verify-enterprise", RETURNED);

    assertThat(day(journey.task("complete-supplement").due())).isEqualTo(due);
    assertThat(journey.task("complete-supplement").due()).isEqualTo(due + "T23:59:59.999");
  }

  private static LocalDate day(Date instant) {
    return LocalDateTime.ofInstant(instant.toInstant(), ZoneId.of("Asia/Shanghai")).toLocalDate();
  }
}
