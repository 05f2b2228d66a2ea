package org.tepai.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.TepaiTest;

@TepaiTest
class OutboxTests {

  private static final String TENANT = "chongqing";
  private static final String CLERK = "d500112.clerk";
  private static final Line LINE = new Line("请办理。", "/tepai/cases/1", null);

  @Autowired private Outbox outbox;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;

  @Test
  void what_is_rolled_back_is_never_written() {
    transaction.executeWithoutResult(
        status -> {
          outbox.post(new Letter(TENANT, CLERK, "事由", List.of(LINE)));
          outbox.addToDigest(TENANT, CLERK, LocalDate.of(2025, 3, 18), LINE);
          status.setRollbackOnly();
        });
    assertThat(count("letter")).isZero();
    assertThat(count("digest_line")).isZero();
  }

  @Test
  void an_announcement_reaches_an_administrator_once() {
    outbox.toAdministrators("calendar.2027", "放假安排尚未导入", List.of(LINE));
    outbox.toAdministrators("calendar.2027", "放假安排尚未导入", List.of(LINE));
    outbox.toAdministrators("calendar.2028", "放假安排尚未导入", List.of(LINE));
    assertThat(count("letter")).isEqualTo(2);
    assertThat(count("letter_line")).isEqualTo(2);
  }

  private int count(String table) {
    return database.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
