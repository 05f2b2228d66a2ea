package org.tepai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.TestDatabase;

class DocumentsTests {

  private static final Instant NOW = Instant.parse("2025-03-18T02:00:00Z");

  private final JdbcClient jdbc = TestDatabase.jdbc();
  private final Documents documents =
      new Documents(jdbc, Clock.fixed(NOW, ZoneId.of("Asia/Shanghai")));
  private final DocumentOwner owner = DocumentOwner.ofCase(UUID.randomUUID().toString());

  @Test
  void aDocumentComesBackAsItWasWritten() throws IOException {
    byte[] bytes = randomBytes(3 * PieceWriter.PIECE + 17);
    KeptDocument kept = documents.keep(draft("名单"), out -> out.write(bytes));
    assertThat(read(kept)).isEqualTo(bytes);
    assertThat(kept.size()).isEqualTo(bytes.length);
    assertThat(kept.sha256()).hasSize(64);
    assertThat(kept.madeAt()).isEqualTo(NOW);
    assertThat(kept.name()).isEqualTo("名单.xlsx");
    assertThat(pieces(kept)).isEqualTo(4);
  }

  @Test
  void anEmptyAndAnExactlyFullDocumentComeBackToo() throws IOException {
    byte[] full = randomBytes(PieceWriter.PIECE);
    assertThat(read(documents.keep(draft("空"), out -> {}))).isEmpty();
    assertThat(read(documents.keep(draft("满"), out -> out.write(full)))).isEqualTo(full);
  }

  @Test
  void singleBytesAreReadAsWritten() throws IOException {
    KeptDocument kept = documents.keep(draft("字节"), out -> out.write(0xFF));
    try (InputStream content = documents.open(kept.id())) {
      assertThat(content.read()).isEqualTo(0xFF);
      assertThat(content.read()).isEqualTo(-1);
      assertThat(content.read()).isEqualTo(-1);
    }
  }

  @Test
  void anOwnerFindsItsOwnDocumentsOnly() {
    documents.keep(draft("甲"), out -> {});
    documents.keep(draft("乙"), out -> {});
    assertThat(documents.of(owner)).extracting(KeptDocument::name).hasSize(2);
    assertThat(documents.of(DocumentOwner.ofRound(owner.id()))).isEmpty();
  }

  @Test
  void nothingStaysOfADocumentThatCouldNotBeWritten() {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    assertThatThrownBy(() -> transaction.execute(status -> documents.keep(draft("坏"), broken())))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(documents.of(owner)).isEmpty();
  }

  private DocumentContent broken() {
    return out -> {
      out.write(randomBytes(PieceWriter.PIECE));
      throw new IOException("full");
    };
  }

  private DocumentDraft draft(String name) {
    return new DocumentDraft(owner, "anywhere", name, DocumentType.EXCEL, "test");
  }

  private byte[] read(KeptDocument kept) throws IOException {
    try (InputStream content = documents.open(kept.id())) {
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      content.transferTo(copy);
      return copy.toByteArray();
    }
  }

  private int pieces(KeptDocument kept) {
    return jdbc.sql("select count(*) from document_piece where document_id = ?")
        .param(kept.id())
        .query(Integer.class)
        .single();
  }

  private static byte[] randomBytes(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
