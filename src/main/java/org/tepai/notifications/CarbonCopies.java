package org.tepai.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps copies and who has read them. */
@Repository
class CarbonCopies {

  private static final String COLUMNS =
      "select id, case_id, organisation_id, person_id, copied_by, copied_at, words, read_by,"
          + " read_at from carbon_copy ";
  private static final String OF_READER = "(person_id = ? or organisation_id = any (?))";

  private final JdbcClient database;

  CarbonCopies(JdbcClient database) {
    this.database = database;
  }

  void add(String tenantId, CarbonCopy copy) {
    database
        .sql(
            "insert into carbon_copy (id, tenant_id, case_id, organisation_id, person_id,"
                + " copied_by, copied_at, words) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            copy.id(),
            tenantId,
            copy.caseId(),
            copy.to().organisationId(),
            copy.to().personId(),
            copy.by(),
            at(copy.at()),
            copy.words())
        .update();
  }

  List<CarbonCopy> of(String caseId) {
    return database
        .sql(COLUMNS + "where case_id = ? order by position")
        .param(caseId)
        .query(CarbonCopies::copy)
        .list();
  }

  /** Newest first. */
  List<CarbonCopy> of(String personId, Collection<String> organisationIds, int most) {
    return database
        .sql(COLUMNS + "where " + OF_READER + " order by position desc limit ?")
        .params(personId, organisationIds.toArray(String[]::new), most)
        .query(CarbonCopies::copy)
        .list();
  }

  void markRead(
      String caseId, String personId, Collection<String> organisationIds, Instant moment) {
    database
        .sql(
            "update carbon_copy set read_by = ?, read_at = ? where case_id = ? and read_at is null"
                + " and "
                + OF_READER)
        .params(personId, at(moment), caseId, personId, organisationIds.toArray(String[]::new))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static CarbonCopy copy(ResultSet row, int number) throws SQLException {
    OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
    return new CarbonCopy(
        row.getString("id"),
        row.getString("case_id"),
        new Recipient(row.getString("organisation_id"), row.getString("person_id")),
        row.getString("copied_by"),
        row.getObject("copied_at", OffsetDateTime.class).toInstant(),
        row.getString("words"),
        row.getString("read_by"),
        read == null ? null : read.toInstant());
  }
}
