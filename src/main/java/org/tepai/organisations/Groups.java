package org.tepai.organisations;

/** How the engine's groups are named; nobody else spells one. */
public final class Groups {

  private Groups() {}

  /** The group of those who hold a role in an organisation. */
  public static String of(String tenant, String organisation, String role) {
    return tenant + "." + organisation + "." + role;
  }

  /** The pool of all who hold a role anywhere in the tenant. */
  public static String tenantWide(String tenant, String role) {
    return tenant + "." + role;
  }
}
