package org.tepai.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the trail with its seals to a file that anybody can verify without the product; how is
 * said in docs/engineers/audit.md. Line by line, however long it is.
 */
@Service
public class ExportingTrail {

  /** Spreadsheet programs take the file for Chinese only with this before it. */
  private static final char UTF_8_MARK = '\uFEFF';

  private final JdbcTemplate database;
  private final Anchors anchors;
  private final TransactionTemplate snapshot;

  ExportingTrail(JdbcTemplate database, Anchors anchors, PlatformTransactionManager transactions) {
    this.database = database;
    this.anchors = anchors;
    this.snapshot = new TransactionTemplate(transactions);
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshot.setReadOnly(true);
  }

  /** Everything that has been sealed. */
  public void write(OutputStream out) {
    write(Long.MAX_VALUE, out);
  }

  /**
   * @param last position of the last line
   */
  void write(long last, OutputStream out) {
    Writer file = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    snapshot.executeWithoutResult(open -> write(last, file));
  }

  private void write(long last, Writer file) {
    try {
      file.write(UTF_8_MARK + CsvLine.of(SealedFields.NAMES));
      String[] previous = {anchors.beginning().digest()};
      new SealedRows(database)
          .read(
              0,
              last,
              row -> {
                write(row.after(previous[0]), file);
                previous[0] = row.digest();
              });
      file.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(SealedFields link, Writer file) {
    try {
      file.write(CsvLine.of(link.line()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
