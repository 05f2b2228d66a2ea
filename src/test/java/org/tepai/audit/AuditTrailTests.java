package org.tepai.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.TepaiTest;
import org.tepai.process.ActingPerson;

@TepaiTest
class AuditTrailTests {

  @Autowired AuditTrail trail;
  @Autowired ActingPerson actingPerson;
  @Autowired PlatformTransactionManager transactions;
  @Autowired JdbcClient database;
  @Autowired JdbcTemplate jdbc;
  @Autowired Sealing sealing;
  @Autowired ApplicationEventPublisher events;

  @Test
  void what_is_rolled_back_was_not_done_but_a_refusal_stays_refused() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            open -> {
              trail.record(AuditedAct.COMPLETED, AuditedMatter.of("undone"));
              trail.recordNow(AuditedAct.REFUSED, AuditedMatter.of("refused"));
              open.setRollbackOnly();
            });
    trail.record(AuditedAct.COMPLETED, AuditedMatter.of("done"));
    assertThat(entries()).extracting("subject").containsExactly("refused", "done");
  }

  @Test
  void who_acts_is_found_out_and_whatever_is_typed_can_be_kept() {
    actingPerson.as(
        "d500112.clerk",
        () -> {
          trail.record(
              AuditedAct.STARTED,
              AuditedMatter.ofCase("t", "c", "s").withDetail("d").inPlaceOf("absent"));
          return null;
        });
    trail.recordNow(
        "x\0\r\n\uD800" + "长".repeat(300), AuditedAct.SIGN_IN_REFUSED, AuditedMatter.of(null));

    List<Map<String, Object>> kept = entries();
    assertThat(kept.get(0))
        .containsEntry("person_id", "d500112.clerk")
        .containsEntry("on_behalf_of", "absent")
        .containsEntry("tenant_id", "t")
        .containsEntry("case_id", "c")
        .containsEntry("detail", "d");
    assertThat((String) kept.get(1).get("person_id"))
        .startsWith("x    长")
        .endsWith("…")
        .hasSize(255);
  }

  @Test
  void whoever_leafs_through_a_case_reads_it_once_an_hour() {
    for (String caseId : List.of("a", "a", "b")) {
      trail.recordOnceAnHour(AuditedAct.READ_CASE, AuditedMatter.ofCase("t", caseId, null));
    }
    assertThat(entries()).extracting("case_id").containsExactly("a", "b");
  }

  private List<Map<String, Object>> entries() {
    return database.sql("select * from audit_entry order by id").query().listOfRows();
  }

  @Test
  void whoever_keeps_entries_from_their_seal_is_heard_of_by_letter() {
    trail.record(AuditedAct.COMPLETED, AuditedMatter.of("waits"));
    List<Object> told = new ArrayList<>();
    SealingWorker worker = new SealingWorker(sealing, jdbc, told::add, Clock.systemUTC());
    worker.watch();
    assertThat(told).as("it has not waited long").isEmpty();
    jdbc.update("update unsealed_entry set since = now() - interval '6 minutes'");
    worker.watch();
    assertThat(told).singleElement().extracting("entries").isEqualTo(1L);
    events.publishEvent(told.get(0));
    events.publishEvent(told.get(0));
    assertThat(
            database
                .sql("select person_id from letter where subject = '审计记录没有按时封存'")
                .query(String.class)
                .list())
        .containsExactly("audit.administrator");
  }
}
