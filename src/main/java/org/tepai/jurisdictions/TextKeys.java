package org.tepai.jurisdictions;

import java.util.List;

/**
 * The texts that one module asks jurisdictions for. Each module that tells people anything has a
 * bean of this kind. It is asked before the product stands, so it may depend on nothing.
 */
@FunctionalInterface
public interface TextKeys {

  /** The module's texts in a jurisdiction; some go by its roles. */
  List<TextKey> in(Jurisdiction jurisdiction);
}
