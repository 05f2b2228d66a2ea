package org.tepai.publications;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What an enterprise says it needs or has, in its own words.
 *
 * @param field the field of technology it belongs to
 */
@Embeddable
public record NeedWords(
    @Enumerated(EnumType.STRING) NeedKind kind, String title, String description, String field) {}
