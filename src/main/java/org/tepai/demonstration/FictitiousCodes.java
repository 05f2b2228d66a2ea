package org.tepai.demonstration;

import org.tepai.organisations.CreditCode;

/**
 * Credit codes that pass every check and belong to nobody: the division of registration is all
 * zeros, which no authority has.
 */
final class FictitiousCodes {

  private static final String ENTERPRISE = "91000000XN";
  private static final String SENDING_UNIT = "12000000XN";

  private FictitiousCodes() {}

  static String enterprise(int index) {
    return CreditCode.complete(ENTERPRISE + "%07d".formatted(index + 1));
  }

  static String sendingUnit(int index) {
    return CreditCode.complete(SENDING_UNIT + "%07d".formatted(index + 1));
  }
}
