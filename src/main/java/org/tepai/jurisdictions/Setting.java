package org.tepai.jurisdictions;

import java.util.List;
import java.util.Optional;

/**
 * A number, word, flag or list that a regulation fixes or leaves open, with the clauses it serves
 * and the decision that chose it. A value may be absent: then the regulation sets no limit.
 */
public record Setting(
    String key,
    Optional<Object> value,
    String meaning,
    List<String> clauses,
    List<String> decisions) {}
