package org.tepai.personaldata;

/**
 * A number under lock, as far as it is shown to anybody who sees what it belongs to.
 *
 * @param masked with its middle hidden
 * @param carried kept again from an earlier hand-in: whoever handed this one in need not know it
 */
public record KeptNumber(PersonalPlace place, PersonalKind kind, String masked, boolean carried) {}
