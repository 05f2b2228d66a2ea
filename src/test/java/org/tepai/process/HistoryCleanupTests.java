package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.journey.Journey;
import org.tepai.journey.Newcomers;
import org.tepai.journey.World;

/** The engine forgets a closed case when its models say so; the dossier does not. */
@TepaiTest
class HistoryCleanupTests {

  private static final String TENANT = "xinglan";
  private static final String HOST = "xl-host.contact";
  private static final Map<String, Object> APPLICATION =
      Map.of("station_name", "东澜服务站", "category", "county", "staff", 3, "plan", "服务本县企业");
  private static final Pattern TIME_TO_LIVE = Pattern.compile("historyTimeToLive=\"([^\"]+)\"");

  @Autowired World world;
  @Autowired Newcomers newcomers;
  @Autowired Dossiers dossiers;
  @Autowired HistoryService history;
  @Autowired ManagementService jobs;
  @Autowired ProcessEngine engine;
  @Autowired JdbcTemplate database;

  @BeforeEach
  void peopleOfTheMadeUpTown() {
    newcomers.staff(TENANT, "xl-bureau");
    newcomers.staff(TENANT, "xl-east");
    String host = newcomers.enterprise(TENANT, "星澜示例服务公司", "xl-host", "xl-east").id();
    newcomers.person(HOST, "服务公司联系人", host, "contact");
  }

  @Test
  void a_closed_case_leaves_the_engine_after_its_time_and_stays_in_the_dossier() {
    Journey closed = world.starts(TENANT, HOST, "station-filing", APPLICATION);
    closed.does("xl-east.clerk", "review-station", Map.of("decision", "AGREE"));
    Journey open = world.applies("e0003");
    String instance = closed.file().processInstanceId();
    long remembered = remembered(open.file().processInstanceId());
    assertThat(remembered(instance)).isPositive();

    world.at("2035-03-15T02:00");
    cleanUp();
    assertThat(remembered(instance)).as("a day before its time").isPositive();

    world.at("2035-03-17T02:00");
    cleanUp();
    assertThat(remembered(instance)).isZero();
    assertThat(remembered(open.file().processInstanceId())).as("open").isEqualTo(remembered);
    assertThat(dossiers.submissions(closed.caseId())).hasSize(2);
    assertThat(dossiers.timeline(closed.caseId())).isNotEmpty();
    assertThat(closed.file().closedAt()).isPresent();
  }

  @Test
  void it_cleans_up_at_night_only_and_by_nobodys_hand() {
    var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    assertThat(configuration.getHistoryRemovalTimeStrategy()).isEqualTo("end");
    world.at("2025-03-18T14:00");

    var window =
        configuration
            .getBatchWindowManager()
            .getCurrentOrNextBatchWindow(ClockUtil.getCurrentTime(), configuration);

    assertThat(window.getStart())
        .hasToString(java.util.Date.from(at("2025-03-19T01:00")).toString());
    assertThat(window.getEnd()).hasToString(java.util.Date.from(at("2025-03-19T05:00")).toString());
    // the demonstration's clock runs timers and waiting steps, by type; this job is neither
    history.cleanUpHistoryAsync(false);
    assertThat(jobs.createJobQuery().timers().list())
        .noneMatch(job -> job.getProcessDefinitionKey() == null);
    assertThat(jobs.createJobQuery().messages().list()).isEmpty();
  }

  @Test
  void all_models_of_a_jurisdiction_keep_their_history_equally_long() throws IOException {
    Map<String, TreeSet<String>> times = new TreeMap<>();
    for (Resource model : models()) {
      String url = model.getURL().toString();
      String folder = url.replaceFirst(".*/bpmn/([^/]+)/[^/]+$", "$1");
      TIME_TO_LIVE
          .matcher(model.getContentAsString(StandardCharsets.UTF_8))
          .results()
          .map((MatchResult found) -> found.group(1))
          .forEach(time -> times.computeIfAbsent(folder, each -> new TreeSet<>()).add(time));
    }
    String shared = times.get("shared").first();
    assertThat(times).hasSizeGreaterThan(2);
    assertThat(times)
        .allSatisfy(
            (folder, each) ->
                assertThat(each)
                    .as("%s, as long as what it shares", folder)
                    .containsExactly(shared));
  }

  private static List<Resource> models() throws IOException {
    return Arrays.stream(
            new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*/*.bpmn"))
        .toList();
  }

  private static java.time.Instant at(String local) {
    return java.time.LocalDateTime.parse(local)
        .atZone(java.time.ZoneId.of("Asia/Shanghai"))
        .toInstant();
  }

  private void cleanUp() {
    history.cleanUpHistoryAsync(true);
    for (int minute = 0; minute < 3; minute++) {
      history.findHistoryCleanupJobs().stream().map(Job::getId).forEach(jobs::executeJob);
    }
  }

  /** Everything the engine's history says of a case and what it called. */
  private long remembered(String instance) {
    return List.of("procinst", "actinst", "taskinst", "varinst", "detail", "identitylink").stream()
        .mapToLong(
            table ->
                database.queryForObject(
                    "select count(*) from act_hi_%s where root_proc_inst_id_ = ?".formatted(table),
                    Long.class,
                    instance))
        .sum();
  }
}
