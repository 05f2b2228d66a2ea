package org.tepai.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.calendars.WorkingDays;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisations;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** Shows the office above what lies undone by now, and what it may do about it. */
@Component
class SupervisionFacts implements FormFacts {

  private final SupervisionRepository supervisions;
  private final SupervisedTasks tasks;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final WorkingDays calendar;
  private final Clock clock;

  SupervisionFacts(
      SupervisionRepository supervisions,
      SupervisedTasks tasks,
      Dossiers dossiers,
      Organisations organisations,
      Jurisdictions jurisdictions,
      WorkingDays calendar,
      Clock clock) {
    this.supervisions = supervisions;
    this.tasks = tasks;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.calendar = calendar;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    boolean wanted = request.wants("overdue_tasks") || request.wants("measure_options");
    return wanted && request.officeId() != null
        ? supervisions
            .findByOfficeIdAndClosedAtIsNull(request.officeId())
            .map(this::facts)
            .orElse(Map.of())
        : Map.of();
  }

  private Map<String, Object> facts(Supervision supervision) {
    List<Map<String, Object>> rows = tasks.open(supervision.id()).stream().map(this::row).toList();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("office_name", organisations.nameOf(supervision.officeId()));
    facts.put("overdue_count", rows.size());
    facts.put("overdue_tasks", rows);
    facts.put(
        "measure_options",
        jurisdictions.byId(supervision.tenantId()).settings().texts(Supervising.MEASURES).stream()
            .map(measure -> Map.of("label", measure, "value", measure))
            .toList());
    return facts;
  }

  private Map<String, Object> row(SupervisedTasks.Overdue task) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("task", task.name());
    row.put("case_number", task.caseId().flatMap(dossiers::find).map(Case::number).orElse("—"));
    row.put("due_on", task.dueOn().toString());
    row.put("days", calendar.between(task.dueOn(), LocalDate.now(clock)));
    return row;
  }
}
