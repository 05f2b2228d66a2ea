package org.tepai.agreements;

import java.util.Arrays;

/**
 * Who signs. Which of them sign in a jurisdiction, and in which order they are listed, is its
 * setting; what each of them is, is the same everywhere.
 */
public enum Party {
  ENTERPRISE("enterprise", "企业"),
  TEAM("team", "企业科技特派员团"),
  SENDING_UNIT("sending-unit", "派出单位"),
  DISTRICT("district", "区县科技主管部门");

  private final String code;
  private final String label;

  Party(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /**
   * @throws IllegalArgumentException when a setting or a model names an unknown one
   */
  static Party of(String code) {
    return Arrays.stream(values())
        .filter(party -> party.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "未知的签约方“%s”，可用：%s"
                        .formatted(code, Arrays.stream(values()).map(Party::code).toList())));
  }

  /** As settings and process variables write it. */
  public String code() {
    return code;
  }

  /** What users see. */
  public String label() {
    return label;
  }
}
