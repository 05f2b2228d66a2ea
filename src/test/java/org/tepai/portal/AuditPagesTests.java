package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.DatabaseOwner;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;

/** The trail is read by the audit administrator, who is in it himself, and by nobody else. */
@TepaiTest
class AuditPagesTests {

  private static final String PASSWORD = "tepai";

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired JdbcClient database;
  @Autowired DatabaseOwner owner;

  @Test
  void the_auditor_reads_searches_verifies_and_exports_and_all_of_it_is_in_the_trail() {
    Journey journey = world.applies("e0001");
    Browser clerk = signedIn(journey.clerk());
    for (int leafing = 0; leafing < 2; leafing++) {
      assertThat(clerk.get("/tepai/cases/" + journey.caseId()).statusCode()).isEqualTo(200);
    }
    assertThat(clerk.get("/tepai/postings/list.xlsx").statusCode()).isEqualTo(200);

    Browser auditor = signedIn("audit.administrator");
    assertThat(auditor.get("/tepai/audit?case=" + journey.file().number()).body())
        .contains("查阅案卷", journey.clerk(), journey.file().number(), "127.0.0.1", "待封存")
        .doesNotContain("派驻清单</td>");
    auditor.submit("/tepai/audit", "/tepai/audit/verify");
    assertThat(auditor.get("/tepai/audit?act=EXPORTED&who=" + journey.clerk()).body())
        .contains("校验结果：完好", "派驻清单", "第 ");
    assertThat(auditor.get("/tepai/audit/trail.csv").body()).contains("READ_CASE", "EXPORTED");
    assertThat(acts("audit.administrator"))
        .contains("AUDIT_READ", "AUDIT_VERIFIED", "AUDIT_EXPORTED");
    assertThat(acts(journey.clerk())).containsOnlyOnce("READ_CASE");
  }

  @Test
  void a_dossier_read_beside_a_task_and_a_door_that_was_tried_are_in_the_trail() {
    Journey journey = world.applies("e0001");
    String task = journey.task("verify-enterprise").id();
    Browser clerk = signedIn(journey.clerk());
    for (int leafing = 0; leafing < 2; leafing++) {
      clerk.get("/tepai/api/cases/by-task/" + task);
    }
    assertThat(clerk.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
    assertThat(acts(journey.clerk())).containsOnlyOnce("READ_CASE").containsOnlyOnce("REFUSED");
    assertThat(
            database
                .sql("select subject from audit_entry where act = 'REFUSED' and person_id = ?")
                .param(journey.clerk())
                .query(String.class)
                .single())
        .isEqualTo("GET /camunda/app/cockpit/default/");
  }

  @Test
  void what_is_broken_is_told_on_the_page() {
    world.applies("e0001");
    Browser auditor = signedIn("audit.administrator");
    auditor.submit("/tepai/audit", "/tepai/audit/verify", "anchor=nonsense");
    assertThat(auditor.get("/tepai/audit").body()).contains("锚点应写成");
    auditor.submit("/tepai/audit", "/tepai/audit/verify");
    owner.execute("update audit_entry set person_id = 'nobody' where act = 'STARTED'");
    auditor.submit("/tepai/audit", "/tepai/audit/verify");
    assertThat(auditor.get("/tepai/audit").body()).contains("校验结果：发现破坏", "被改动、调换或插入");
  }

  @Test
  void nobody_else_reads_it_not_even_the_other_administrators() {
    for (String person : List.of("administrator", "security.administrator", "bureau.publisher")) {
      Browser other = signedIn(person);
      for (String path : List.of("/tepai/audit", "/tepai/audit/trail.csv")) {
        assertThat(other.get(path).statusCode()).as(person + " " + path).isEqualTo(403);
      }
      assertThat(other.submit("/tepai/me", "/tepai/audit/verify").statusCode()).isEqualTo(403);
      assertThat(other.get("/").body()).doesNotContain("/tepai/audit\"");
      assertThat(acts(person)).contains("REFUSED");
    }
  }

  private List<String> acts(String person) {
    return database
        .sql("select act from audit_entry where person_id = ? order by id")
        .param(person)
        .query(String.class)
        .list();
  }

  private Browser signedIn(String person) {
    return new Browser(port).signIn(person, PASSWORD);
  }
}
