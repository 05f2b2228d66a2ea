package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.TepaiTest;
import org.tepai.jurisdictions.Folders;
import org.tepai.jurisdictions.Jurisdictions;

/** What recurs begins once in each period, whoever tells of the day and however often. */
@TepaiTest
class RecurringStartsTests {

  private static final String PROCESS = "quarterly-brief";

  @Autowired RecurringStarts starts;
  @Autowired RuntimeService processes;
  @Autowired ProcessEngineClient engine;
  @Autowired OneNode oneNode;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void aPeriodBeginsOnceHoweverOftenItsDaysAreTold() {
    begin(starts, "2025-04-01", "2025-04-01", "2025-04-02", "2025-06-30");

    assertThat(periods()).containsExactly("2025-Q2");
  }

  @Test
  void aDayThatNobodySawIsCaughtUpWithAndAPeriodThatIsOverIsNot() {
    begin(starts, "2025-03-31", "2025-08-17");

    assertThat(periods()).containsExactly("2025-Q1", "2025-Q3");
  }

  @Test
  void beforeTheRegulationIsInForceNothingBegins() {
    begin(starts, "2024-12-31");

    assertThat(periods()).isEmpty();
  }

  @Test
  void aShorterCycleBeginsWithThePresentMonthAndALongerOneWithTheNextQuarter() {
    RecurringStarts monthly = with("value: QUARTER", "value: MONTH");
    begin(starts, "2025-04-01");

    begin(monthly, "2025-04-15", "2025-05-06", "2025-06-01");
    begin(starts, "2025-06-02", "2025-07-01");

    assertThat(periods()).containsExactly("2025-05", "2025-06", "2025-Q2", "2025-Q3");
  }

  @Test
  void whatBeginsWaitsForTheOfficeThatTheModelNames() {
    begin(starts, "2025-04-01");

    String instance =
        processes.createProcessInstanceQuery().processDefinitionKey(PROCESS).singleResult().getId();
    assertThat(engine.openTasks(instance))
        .singleElement()
        .satisfies(task -> assertThat(task.groups()).containsExactly("xinglan.xl-bureau.clerk"));
  }

  private RecurringStarts with(String written, String instead) {
    Jurisdictions changed = Folders.withMadeUp(written, instead);
    return new RecurringStarts(changed, engine, oneNode, database, transaction, clock);
  }

  private static void begin(RecurringStarts starts, String... days) {
    for (String day : days) {
      starts.beginAllDue(LocalDate.parse(day));
    }
  }

  private List<String> periods() {
    return processes.createVariableInstanceQuery().variableName("period").list().stream()
        .filter(each -> ofTheMadeUp(each.getProcessInstanceId()))
        .map(each -> (String) each.getValue())
        .sorted()
        .toList();
  }

  private boolean ofTheMadeUp(String instance) {
    return processes
            .createProcessInstanceQuery()
            .processInstanceId(instance)
            .processDefinitionKey(PROCESS)
            .count()
        > 0;
  }
}
