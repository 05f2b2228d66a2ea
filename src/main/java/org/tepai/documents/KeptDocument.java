package org.tepai.documents;

import java.time.Instant;
import java.util.UUID;

/** A document as it was made; it never changes, a new version is a new document. */
public record KeptDocument(
    UUID id,
    DocumentOwner owner,
    String tenant,
    String name,
    String contentType,
    long size,
    Instant madeAt,
    String madeBy,
    String sha256) {}
