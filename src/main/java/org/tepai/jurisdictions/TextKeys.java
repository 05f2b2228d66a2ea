package org.tepai.jurisdictions;

import java.util.List;
import java.util.Set;

/**
 * The texts that one module asks jurisdictions for. Each module that tells people anything has a
 * bean of this kind. It is asked before the product stands, so it may depend on nothing.
 */
@FunctionalInterface
public interface TextKeys {

  /** The module's texts in a jurisdiction; some go by its roles. */
  List<TextKey> in(Jurisdiction jurisdiction);

  /**
   * Step groups or steps, such as {@code matching} or {@code filings.end}, with which the texts are
   * told: a jurisdiction whose models call none of them need not have them. Empty when they are
   * told everywhere.
   */
  default Set<String> steps() {
    return Set.of();
  }
}
