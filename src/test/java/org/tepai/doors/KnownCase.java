package org.tepai.doors;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tepai.documents.DocumentDraft;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.DocumentType;
import org.tepai.documents.Documents;
import org.tepai.journey.Journey;
import org.tepai.journey.World;

/** A case in hand of one district's clerk, with a round, a document and all that hangs on it. */
@Component
class KnownCase {

  private static final String ENTERPRISE = "e0001";

  private final World world;
  private final Documents documents;
  private final JdbcTemplate database;

  KnownCase(World world, Documents documents, JdbcTemplate database) {
    this.world = world;
    this.documents = documents;
    this.database = database;
  }

  record Known(Places places, String district) {}

  Known make() {
    world.at("2025-03-18T09:00").roundPublished("2025-1");
    Journey journey = world.applies(ENTERPRISE);
    String task = journey.task("verify-enterprise").id();
    String instance = journey.file().processInstanceId();
    String deployment = one("select id_ from act_re_deployment limit 1");
    Map<String, String> of = new HashMap<>();
    of.put("name", "default");
    of.put("engineName", "default");
    of.put("engine", "default");
    of.put("taskId", task);
    of.put("task/id", task);
    of.put("process-instance/id", instance);
    of.put("execution/id", instance);
    of.put("cases/id", journey.caseId());
    of.put("rounds/id", one("select id from selection_round limit 1"));
    of.put("tenant-id", World.TENANT);
    of.put("tenantId", World.TENANT);
    of.put("registers/tenant", "baotou");
    of.put("register", "workstation");
    of.put("key", "team-application");
    of.put("processEngineName", "default");
    of.put("job/id", one("select id_ from act_ru_job limit 1"));
    of.put("job-definition/id", one("select id_ from act_ru_jobdef limit 1"));
    of.put(
        "resourceId",
        one("select min(id_) from act_ge_bytearray where deployment_id_ = '" + deployment + "'"));
    of.put("process-definition/id", definition(instance));
    of.put("filter/id", one("select id_ from act_ru_filter limit 1"));
    of.put("deployment/id", deployment);
    of.put("variable-instance/id", one("select id_ from act_ru_variable limit 1"));
    of.put("user/id", journey.clerk());
    of.put("documents/id", document(journey.caseId()));
    return new Known(new Places(of), journey.office());
  }

  private String definition(String instance) {
    return one("select proc_def_id_ from act_ru_execution where id_ = '" + instance + "'");
  }

  private String document(String caseId) {
    DocumentDraft draft =
        new DocumentDraft(
            DocumentOwner.ofCase(caseId), World.TENANT, "示例文件", DocumentType.WORD, "test");
    return documents.keep(draft, out -> out.write(new byte[] {1, 2, 3})).id().toString();
  }

  private String one(String sql) {
    return database.queryForObject(sql, String.class);
  }
}
