package org.tepai.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A link of the chain, as text: what an outside auditor reads in an export is what was sealed.
 *
 * @param fields those of {@link #NAMES} but the last, in that order
 * @param digest the seal over them
 */
record SealedFields(List<String> fields, String digest) {

  static final List<String> NAMES =
      List.of(
          "position",
          "algorithm",
          "previous_digest",
          "entry_id",
          "act",
          "person",
          "on_behalf_of",
          "happened_at",
          "recorded_at",
          "address",
          "tenant",
          "case",
          "subject",
          "detail",
          "digest");

  /** What is left of an entry that somebody has deleted. */
  private static final List<String> GONE = Collections.nCopies(11, "");

  static SealedFields seal(
      long position, SealAlgorithm algorithm, String previous, AuditEntry entry) {
    List<String> fields = fields(position, algorithm.title(), previous, entry);
    return new SealedFields(fields, algorithm.of(bytes(fields)));
  }

  /** As it stands in the database, whether its seal is right or not. */
  static SealedFields kept(
      long position, String algorithm, String previous, AuditEntry entry, String digest) {
    return new SealedFields(fields(position, algorithm, previous, entry), digest);
  }

  private static List<String> fields(
      long position, String algorithm, String previous, AuditEntry entry) {
    List<String> fields = new ArrayList<>(List.of("" + position, algorithm, previous));
    fields.addAll(entry == null ? GONE : entry.fields());
    return List.copyOf(fields);
  }

  String position() {
    return fields.get(0);
  }

  String previousDigest() {
    return fields.get(2);
  }

  String entryId() {
    return fields.get(3);
  }

  /** Whether the seal is the one over these fields. */
  boolean isSound() {
    return SealAlgorithm.titled(fields.get(1))
        .map(algorithm -> algorithm.of(bytes(fields)))
        .filter(digest::equals)
        .isPresent();
  }

  /** All of them, in the order of {@link #NAMES}. */
  List<String> line() {
    List<String> line = new ArrayList<>(fields);
    line.add(digest);
    return line;
  }

  static SealedFields ofLine(List<String> line) {
    int last = NAMES.size() - 1;
    return new SealedFields(List.copyOf(line.subList(0, last)), line.get(last));
  }

  /** Each field with its length before it, so that no two lists of fields give the same bytes. */
  private static byte[] bytes(List<String> fields) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String field : fields) {
      byte[] text = field.getBytes(StandardCharsets.UTF_8);
      all.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
      all.writeBytes(text);
      all.write('\n');
    }
    return all.toByteArray();
  }
}
