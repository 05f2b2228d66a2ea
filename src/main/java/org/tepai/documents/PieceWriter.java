package org.tepai.documents;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a document into rows of a fixed size, counting and hashing on the way. */
class PieceWriter extends OutputStream {

  static final int PIECE = 256 * 1024;

  private final JdbcClient jdbc;
  private final UUID documentId;
  private final byte[] buffer = new byte[PIECE];
  private final MessageDigest digest = sha256Digest();
  private int filled;
  private int pieces;
  private long size;

  PieceWriter(JdbcClient jdbc, UUID documentId) {
    this.jdbc = jdbc;
    this.documentId = documentId;
  }

  @Override
  public void write(int single) {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    for (int done = 0; done < length; ) {
      int step = Math.min(length - done, PIECE - filled);
      System.arraycopy(bytes, offset + done, buffer, filled, step);
      filled += step;
      done += step;
      if (filled == PIECE) {
        flushPiece();
      }
    }
  }

  /** Writes the last piece. Not part of closing: an abandoned document has no last piece. */
  void finish() {
    if (filled > 0) {
      flushPiece();
    }
  }

  long size() {
    return size;
  }

  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void flushPiece() {
    byte[] piece = filled == PIECE ? buffer : Arrays.copyOf(buffer, filled);
    jdbc.sql("insert into document_piece (document_id, number, bytes) values (?, ?, ?)")
        .params(documentId, pieces++, piece)
        .update();
    digest.update(piece);
    size += filled;
    filled = 0;
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
