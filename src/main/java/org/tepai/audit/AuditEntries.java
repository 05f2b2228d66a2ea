package org.tepai.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes entries: one statement each, and nothing that another transaction would wait for. The
 * table is named with its schema, lest a temporary one of its name take the entries of a
 * connection.
 */
@Repository
class AuditEntries {

  private final JdbcClient database;
  private final Clock clock;

  AuditEntries(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void add(String personId, AuditedAct act, AuditedMatter matter) {
    database
        .sql(
            """
            insert into public.audit_entry (act, person_id, on_behalf_of, happened_at, address, tenant_id,
              case_id, subject, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            act.name(),
            Words.atMost(255, personId),
            Words.atMost(255, matter.onBehalfOf()),
            OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
            Words.atMost(64, ClientAddress.current()),
            Words.atMost(64, matter.tenantId()),
            Words.atMost(64, matter.caseId()),
            Words.atMost(255, matter.subject()),
            Words.atMost(1000, matter.detail()))
        .update();
  }

  boolean addedWithinAnHour(String personId, AuditedAct act, String caseId) {
    return database
        .sql(
            """
            select exists (select 1 from audit_entry
              where case_id = ? and person_id = ? and act = ? and happened_at > ?)
            """)
        .params(caseId, personId, act.name(), OffsetDateTime.now(clock).minusHours(1))
        .query(Boolean.class)
        .single();
  }
}
