package org.tepai.administration;

import java.util.stream.Stream;
import org.tepai.process.AdministratorKind;

/** What concerns administrators themselves and takes the hands of two of them. */
enum Consent {
  PASSWORD("重设密码"),
  SYSTEM("任命为系统管理员"),
  SECURITY("任命为安全管理员"),
  AUDIT("任命为审计管理员");

  private final String label;

  Consent(String label) {
    this.label = label;
  }

  static Consent to(AdministratorKind kind) {
    return valueOf(kind.name());
  }

  /** To a new password for whoever administers already, else to what he may become. */
  static Stream<Consent> thatConcern(boolean administrator) {
    return Stream.of(values()).filter(each -> administrator == (each == PASSWORD));
  }

  /** What users call it. */
  public String label() {
    return label;
  }
}
