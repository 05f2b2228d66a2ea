package org.tepai.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.TepaiTest;

/** The first days of the year, played as at a first start. */
@TepaiTest
class DemonstrationYearTests {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Autowired DemonstrationYear year;
  @Autowired DemonstrationClock clock;
  @Autowired JdbcClient database;

  @Test
  void goes_on_where_it_was_stopped_and_does_nothing_twice() {
    playUntil("2025-03-19T12:00");
    long cases = count("select count(*) from dossier_case");
    assertThat(count("select count(*) from office_roster")).isEqualTo(41);
    assertThat(cases).isGreaterThan(5);

    playUntil("2025-03-19T12:00");
    assertThat(count("select count(*) from dossier_case")).isEqualTo(cases);
    assertThat(count("select count(*) from demonstration_start")).isEqualTo(cases + 1);
    assertThat(clock.played()).isFalse();

    playUntil("2025-03-24T18:00");
    assertThat(count("select count(*) from case_participant where role = 'team'")).isPositive();
    assertThat(count("select count(distinct organisation_id) from dossier_case"))
        .isEqualTo(count("select count(*) from dossier_case"));
    everyLetterWentOutAtItsHour();
  }

  private void everyLetterWentOutAtItsHour() {
    assertThat(count("select count(*) from letter where state = 'SENT'")).isPositive();
    assertThat(count("select count(*) from letter where state in ('FAILED', 'NO_ADDRESS')"))
        .isZero();
    assertThat(
            count(
                "select count(*) from letter where state = 'SENT'"
                    + " and settled_at > written_at + interval '12 hours'"))
        .isZero();
  }

  private void playUntil(String end) {
    Instant stop = LocalDateTime.parse(end).atZone(ZONE).toInstant();
    BooleanSupplier goOn = () -> clock.now().isBefore(stop);
    year.play(
        new DemonstrationYear.Watch() {
          @Override
          public void reached(Instant instant) {
            assertThat(instant).isEqualTo(clock.now());
          }

          @Override
          public boolean goOn() {
            return goOn.getAsBoolean();
          }
        });
  }

  private long count(String query) {
    return database.sql(query).query(Long.class).single();
  }
}
