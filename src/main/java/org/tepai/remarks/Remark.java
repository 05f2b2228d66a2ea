package org.tepai.remarks;

import java.time.Instant;
import java.util.UUID;
import org.tepai.process.Hand;

/**
 * Something said about a case, or a file attached to it.
 *
 * @param organisationId in whose name
 * @param words null for an attachment
 * @param documentId null for a remark in words
 * @param withdrawnAt null while it stands
 */
record Remark(
    UUID id,
    String caseId,
    Hand hand,
    String organisationId,
    String words,
    UUID documentId,
    Instant madeAt,
    Instant withdrawnAt) {

  boolean isAttachment() {
    return documentId != null;
  }

  boolean isWithdrawn() {
    return withdrawnAt != null;
  }
}
