package org.tepai.documents;

import java.io.InputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a document row by row; no connection is held while a slow browser takes its time. */
class PieceReader extends InputStream {

  private static final byte[] END = new byte[0];

  private final JdbcClient jdbc;
  private final UUID documentId;
  private byte[] piece = END;
  private int position;
  private int next;

  PieceReader(JdbcClient jdbc, UUID documentId) {
    this.jdbc = jdbc;
    this.documentId = documentId;
  }

  @Override
  public int read() {
    return atEnd() ? -1 : piece[position++] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (atEnd()) {
      return -1;
    }
    int step = Math.min(length, piece.length - position);
    System.arraycopy(piece, position, target, offset, step);
    position += step;
    return step;
  }

  private boolean atEnd() {
    if (position == piece.length && next >= 0) {
      piece = fetch(next);
      position = 0;
      next = piece.length == 0 ? -1 : next + 1;
    }
    return position == piece.length;
  }

  private byte[] fetch(int number) {
    return jdbc.sql("select bytes from document_piece where document_id = ? and number = ?")
        .params(documentId, number)
        .query((row, index) -> row.getBytes("bytes"))
        .optional()
        .orElse(END);
  }
}
