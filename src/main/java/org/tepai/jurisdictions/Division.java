package org.tepai.jurisdictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A GB/T 2260 unit or a zone. The code may be unknown: a division that a reform has just made has
 * none until it is published, and nothing here may invent one.
 */
public record Division(
    String id,
    Optional<String> code,
    String name,
    Validity validity,
    Optional<String> successor,
    List<Township> townships) {

  /** The division that a place of this one belongs to once this one has been dissolved or split. */
  public Optional<String> successorOf(String township) {
    return townships.stream()
        .filter(each -> each.names(township))
        .map(Township::successor)
        .findFirst()
        .or(() -> successor);
  }

  /** From when a place of this division belongs to another one; empty if it never leaves. */
  public Optional<LocalDate> leavesOn(String township) {
    return townships.stream()
        .filter(each -> each.names(township))
        .map(Township::movesOn)
        .findFirst()
        .or(() -> validity.to().map(last -> last.plusDays(1)));
  }
}
