package org.tepai.security;

import java.util.List;
import org.springframework.core.env.Environment;

/**
 * Production has two roles in its database: one that owns our tables, and the application's, which
 * can add to the audit trail and neither change nor delete in it.
 */
final class OwnerRequirements {

  static void check(Environment environment, List<String> missing) {
    String owner = text(environment, "tepai.database.owner.user");
    if (owner.isEmpty()) {
      missing.add(
          "TEPAI_DATABASE_OWNER_USER：拥有数据表的数据库用户，与 TEPAI_DATABASE_USER 不同 (the role that owns the tables)");
    } else if (owner.equals(text(environment, "spring.datasource.username"))) {
      missing.add(
          "TEPAI_DATABASE_OWNER_USER 不能与 TEPAI_DATABASE_USER 相同：应用自己的用户不得改动审计记录"
              + " (must be another role: the application's own must not be able to alter the audit trail)");
    }
    if (text(environment, "tepai.database.owner.password").isEmpty()) {
      missing.add(
          "TEPAI_DATABASE_OWNER_PASSWORD 或 TEPAI_DATABASE_OWNER_PASSWORD_FILE：该用户的密码 (its password, or a file with it)");
    }
  }

  private static String text(Environment environment, String name) {
    return environment.getProperty(name, "").strip();
  }

  private OwnerRequirements() {}
}
