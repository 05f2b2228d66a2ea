package org.tepai.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Something that was done, as it is kept.
 *
 * @param act the name of an {@link AuditedAct}; text, because later versions may know other acts
 * @param happenedAt by the product's clock, which the demonstration moves
 * @param recordedAt by the database's clock
 */
public record AuditEntry(
    long id,
    String act,
    String personId,
    String onBehalfOf,
    Instant happenedAt,
    Instant recordedAt,
    String address,
    String tenantId,
    String caseId,
    String subject,
    String detail) {

  /** As precise as the database keeps it, whatever digits are zero. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** In the order in which they are sealed and exported. What is not there is empty. */
  List<String> fields() {
    return List.of(
        String.valueOf(id),
        text(act),
        text(personId),
        text(onBehalfOf),
        INSTANT.format(happenedAt),
        INSTANT.format(recordedAt),
        text(address),
        text(tenantId),
        text(caseId),
        text(subject),
        text(detail));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
