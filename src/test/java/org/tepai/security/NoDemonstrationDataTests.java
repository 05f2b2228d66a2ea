package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.TestDatabase;

class NoDemonstrationDataTests {

  private final JdbcClient jdbc = TestDatabase.jdbc();
  private final NoDemonstrationData check = new NoDemonstrationData(jdbc);

  @AfterEach
  void nothingPlayed() {
    jdbc.sql("delete from demonstration_clock where jurisdiction = 'nowhere'").update();
  }

  @Test
  void aFreshDatabaseIsFine() {
    assertThatCode(check::check).doesNotThrowAnyException();
  }

  @Test
  void aDatabaseWithDemonstrationAccountsIsRefused() {
    jdbc.sql("insert into demonstration_clock values ('nowhere', now(), false)").update();
    assertThatThrownBy(check::check)
        .isInstanceOf(MissingRequirements.class)
        .hasMessageContaining("demonstration");
  }
}
