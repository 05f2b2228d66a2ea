package org.tepai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps documents beside the data they were made from: in the database, in pieces, so that they are
 * written in the same transaction, backed up together, and never held in memory as a whole.
 */
@Repository
public class Documents {

  private static final String COLUMNS =
      "select id, owner_kind, owner_id, tenant_id, name, content_type, size, made_at, made_by, sha256"
          + " from document ";

  private final JdbcClient jdbc;
  private final Clock clock;

  Documents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Makes and keeps a document; nothing of it stays when the caller's transaction fails. */
  @Transactional
  public KeptDocument keep(DocumentDraft draft, DocumentContent content) {
    UUID id = UUID.randomUUID();
    announce(id, draft);
    try (PieceWriter pieces = new PieceWriter(jdbc, id)) {
      content.writeTo(pieces);
      pieces.finish();
      seal(id, pieces);
    } catch (IOException broken) {
      throw new UncheckedIOException("document " + draft.name() + " cannot be written", broken);
    }
    return byId(id).orElseThrow();
  }

  /** What is kept with a case or round, oldest first. */
  @Transactional(readOnly = true)
  public List<KeptDocument> of(DocumentOwner owner) {
    return jdbc.sql(COLUMNS + "where owner_kind = ? and owner_id = ? order by made_at, name")
        .params(owner.kind().name(), owner.id())
        .query(this::row)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<KeptDocument> byId(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(this::row).optional();
  }

  /** The document's bytes, fetched piece by piece while they are read. */
  public InputStream open(UUID id) {
    return new PieceReader(jdbc, id);
  }

  private void announce(UUID id, DocumentDraft draft) {
    DocumentOwner owner = draft.owner();
    jdbc.sql(
            "insert into document (id, owner_kind, owner_id, tenant_id, name, content_type, size,"
                + " made_at, made_by, sha256) values (?, ?, ?, ?, ?, ?, 0, ?, ?, '')")
        .params(id, owner.kind().name(), owner.id(), draft.tenant(), draft.fileName())
        .params(draft.contentType(), OffsetDateTime.now(clock), draft.madeBy())
        .update();
  }

  private void seal(UUID id, PieceWriter pieces) {
    jdbc.sql("update document set size = ?, sha256 = ? where id = ?")
        .params(pieces.size(), pieces.sha256(), id)
        .update();
  }

  private KeptDocument row(ResultSet row, int index) throws SQLException {
    return new KeptDocument(
        row.getObject("id", UUID.class),
        new DocumentOwner(
            DocumentOwner.Kind.valueOf(row.getString("owner_kind")), row.getString("owner_id")),
        row.getString("tenant_id"),
        row.getString("name"),
        row.getString("content_type"),
        row.getLong("size"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by"),
        row.getString("sha256"));
  }
}
