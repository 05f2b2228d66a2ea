package org.tepai.organisations;

import java.util.Optional;
import java.util.stream.Stream;

/** How the engine's groups are named; nobody else spells one. */
public final class Groups {

  private Groups() {}

  /** The group of those who hold a role in an organisation. */
  public static String of(String tenant, String organisation, String role) {
    return tenant + "." + organisation + "." + role;
  }

  /** The organisation whose group it is; empty for a pool. */
  public static Optional<String> organisationOf(String group) {
    String[] parts = group.split("\\.");
    boolean pool = parts.length < 3 || isKind(parts[1]);
    return pool ? Optional.empty() : Optional.of(parts[1]);
  }

  /** The role whose holders a group has; roles have no dots in their ids. */
  public static String roleOf(String group) {
    return group.substring(group.lastIndexOf('.') + 1);
  }

  private static boolean isKind(String word) {
    return Stream.of(Organisation.Kind.values()).anyMatch(kind -> kind.word().equals(word));
  }

  /** The pool of everybody in the tenant, which gives them Tasklist. */
  public static String everybody(String tenant) {
    return tenant + ".people";
  }

  /** The pool of all who hold a role in an organisation of a kind, which gives them its starts. */
  public static String ofKind(String tenant, Organisation.Kind kind, String role) {
    return tenant + "." + kind.word() + "." + role;
  }

  /**
   * The group that may start a process.
   *
   * @param holder a kind of organisation or the id of an office, as jurisdictions write it
   */
  public static String starting(String tenant, String holder, String role) {
    return Stream.of(Organisation.Kind.values())
        .filter(kind -> kind.word().equals(holder))
        .findFirst()
        .map(kind -> ofKind(tenant, kind, role))
        .orElseGet(() -> of(tenant, holder, role));
  }

  /** The pool of all who hold a role anywhere in the tenant. */
  public static String tenantWide(String tenant, String role) {
    return tenant + "." + role;
  }
}
