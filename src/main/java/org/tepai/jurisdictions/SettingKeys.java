package org.tepai.jurisdictions;

import java.util.List;
import java.util.Set;

/**
 * The settings that one module reads in jurisdictions. It is asked before the product stands, so it
 * may depend on nothing.
 */
@FunctionalInterface
public interface SettingKeys {

  /** The settings read in a jurisdiction. */
  List<SettingKey> in(Jurisdiction jurisdiction);

  /**
   * Step groups or steps, such as {@code supplements} or {@code filings.end}, with which the
   * settings are read: a jurisdiction whose models call none of them need not have them. Empty when
   * they are read everywhere.
   */
  default Set<String> steps() {
    return Set.of();
  }
}
