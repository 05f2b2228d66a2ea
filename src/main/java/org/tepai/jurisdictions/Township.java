package org.tepai.jurisdictions;

import java.time.LocalDate;

/** A township or subdistrict that a reform moves to another division than the rest of its own. */
public record Township(String name, String successor, LocalDate movesOn) {

  private static final String KIND_OF_PLACE = "(街道|镇|乡)$";

  /** People write 茨竹 and 茨竹镇 for the same place. */
  boolean names(String township) {
    return township != null && bare(name).equals(township.strip().replaceFirst(KIND_OF_PLACE, ""));
  }

  private static String bare(String name) {
    return name.replaceFirst(KIND_OF_PLACE, "");
  }
}
