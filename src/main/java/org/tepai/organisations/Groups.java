package org.tepai.organisations;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Office;

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
    Stream<String> units = Stream.of(Organisation.Kind.values()).map(Organisation.Kind::word);
    Stream<String> offices = Stream.of(Office.Kind.values()).map(Groups::word);
    return Stream.concat(units, offices).anyMatch(word::equals);
  }

  /** Unlike any office's id: a jurisdiction may well call its only bureau so. */
  private static String word(Office.Kind kind) {
    return "offices-" + written(kind);
  }

  private static String written(Office.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The pool of everybody in the tenant, which gives them Tasklist. */
  public static String everybody(String tenant) {
    return tenant + ".people";
  }

  /** The pool of all who hold a role in an organisation of a kind, which gives them its starts. */
  public static String ofKind(String tenant, Organisation.Kind kind, String role) {
    return tenant + "." + kind.word() + "." + role;
  }

  /** The pool of all who hold a role in an office of a kind, which gives them its starts. */
  public static String ofOffices(String tenant, Office.Kind kind, String role) {
    return tenant + "." + word(kind) + "." + role;
  }

  /**
   * The group that may start a process.
   *
   * @param holder the id of an office, else a kind of organisation or office, as jurisdictions
   *     write it
   */
  public static String starting(Jurisdiction jurisdiction, String holder, String role) {
    String tenant = jurisdiction.id();
    if (jurisdiction.hasOffice(holder)) {
      return of(tenant, holder, role);
    }
    return Stream.of(Office.Kind.values())
        .filter(kind -> written(kind).equals(holder))
        .findFirst()
        .map(kind -> ofOffices(tenant, kind, role))
        .orElseGet(() -> ofUnits(tenant, holder, role));
  }

  private static String ofUnits(String tenant, String holder, String role) {
    return Stream.of(Organisation.Kind.values())
        .filter(kind -> kind.word().equals(holder))
        .findFirst()
        .map(kind -> ofKind(tenant, kind, role))
        .orElseThrow(() -> new IllegalArgumentException("nobody is called " + holder));
  }

  /** The pool of all who hold a role anywhere in the tenant. */
  public static String tenantWide(String tenant, String role) {
    return tenant + "." + role;
  }
}
