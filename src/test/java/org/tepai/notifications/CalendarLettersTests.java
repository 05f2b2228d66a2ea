package org.tepai.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.TepaiTest;
import org.tepai.journey.World;
import org.tepai.process.Administrators;
import org.tepai.process.Daybreak;

/** Decision X12: administrators are told of missing days off, twice and no oftener. */
@TepaiTest
class CalendarLettersTests {

  @Autowired World world;
  @Autowired Daybreak daybreak;
  @Autowired Administrators administrators;
  @Autowired JdbcClient jdbc;

  @Test
  void eachAdministratorGetsOneLetterInDecemberAndOneInJanuary() {
    int each = administrators.all().size();
    assertThat(each).isPositive();

    nights("2026-11-30", "2026-11-30");
    assertThat(letters()).isZero();
    nights("2026-12-01", "2026-12-31");
    assertThat(letters()).isEqualTo(each);
    nights("2027-01-01", "2027-01-05");
    assertThat(letters()).isEqualTo(2 * each);
  }

  private void nights(String from, String to) {
    LocalDate last = LocalDate.parse(to);
    for (LocalDate day = LocalDate.parse(from); !day.isAfter(last); day = day.plusDays(1)) {
      world.at(day + "T00:05");
      daybreak.begin(day);
    }
  }

  private int letters() {
    return jdbc.sql("select count(*) from letter where subject like '%放假安排%'")
        .query(Integer.class)
        .single();
  }
}
