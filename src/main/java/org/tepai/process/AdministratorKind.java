package org.tepai.process;

import org.camunda.bpm.engine.authorization.Groups;

/**
 * The three who look after the product and keep an eye on one another: whoever makes accounts
 * grants no roles, whoever grants roles makes no accounts, and neither can read or touch the trail
 * of what they did. Nobody is two of them.
 */
public enum AdministratorKind {
  /** Runs the product: engine, deployments, mail; makes people known and disables them. */
  SYSTEM(Groups.CAMUNDA_ADMIN, "系统管理员"),
  /** Grants and withdraws roles, lets people in again who are locked out. */
  SECURITY("security-administrator", "安全管理员"),
  /** Reads the audit trail and verifies it. */
  AUDIT("audit-administrator", "审计管理员");

  private final String groupId;
  private final String label;

  AdministratorKind(String groupId, String label) {
    this.groupId = groupId;
    this.label = label;
  }

  /** The engine's group whose members are such administrators. */
  public String groupId() {
    return groupId;
  }

  /** What users call them. */
  public String label() {
    return label;
  }
}
