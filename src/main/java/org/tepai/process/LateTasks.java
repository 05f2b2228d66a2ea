package org.tepai.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All open tasks whose due date has passed, in one question to the database. */
@Component
public class LateTasks {

  private static final String LATE =
      """
      select t.id_, t.name_, t.assignee_, t.due_date_, l.groups, v.case_id, v.round_id
      from act_ru_task t
      left join lateral (
        select string_agg(distinct group_id_, ',') as groups from act_ru_identitylink
        where task_id_ = t.id_ and type_ = 'candidate' and group_id_ is not null) l on true
      left join lateral (
        select max(text_) filter (where name_ = 'caseId') as case_id,
          max(text_) filter (where name_ = 'roundId') as round_id
        from act_ru_variable
        where execution_id_ = t.proc_inst_id_ and name_ in ('caseId', 'roundId')) v on true
      where t.tenant_id_ = ? and t.suspension_state_ = 1 and t.due_date_ < ?
      order by t.due_date_, t.id_ limit ?
      """;

  private final JdbcClient database;

  LateTasks(JdbcClient database) {
    this.database = database;
  }

  /**
   * @return the longest overdue first
   */
  public List<LateTask> of(String tenant, Instant now, int most) {
    return database
        .sql(LATE)
        .params(tenant, Timestamp.from(now), most)
        .query(LateTasks::read)
        .list();
  }

  private static LateTask read(ResultSet row, int index) throws SQLException {
    String groups = row.getString("groups");
    return new LateTask(
        row.getString("id_"),
        row.getString("name_"),
        Optional.ofNullable(row.getString("assignee_")),
        new Date(row.getTimestamp("due_date_").getTime()),
        groups == null ? List.of() : Arrays.asList(groups.split(",")),
        Optional.ofNullable(row.getString("case_id")),
        Optional.ofNullable(row.getString("round_id")));
  }
}
