package org.tepai.security;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Looks before anything starts whether production has what it needs, and tells all that is missing
 * at once. Falling back to a default here would mean an open door or data on a throw-away disk.
 */
class ProductionRequirements
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final Profiles PRODUCTION = Profiles.of("production");
  private static final Profiles DEMONSTRATION = Profiles.of("demonstration");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    if (!environment.acceptsProfiles(PRODUCTION)) {
      return;
    }
    List<String> missing = new ArrayList<>(SecretFiles.read(environment));
    missing.addAll(missingIn(environment));
    if (!missing.isEmpty()) {
      throw new MissingRequirements(missing);
    }
  }

  private static List<String> missingIn(Environment environment) {
    List<String> missing = new ArrayList<>();
    if (environment.acceptsProfiles(DEMONSTRATION)) {
      missing.add(
          "不能与 demonstration 一同启用：演示账号的密码是公开的 (profile demonstration must be off: its passwords are public)");
    }
    database(environment, missing);
    OwnerRequirements.check(environment, missing);
    administrator(environment, missing);
    MailRequirements.check(environment, missing);
    OidcRequirements.check(environment, missing);
    PersonalDataRequirements.check(environment, missing);
    return missing;
  }

  private static void database(Environment environment, List<String> missing) {
    if (!text(environment, "spring.datasource.url").startsWith("jdbc:postgresql:")) {
      missing.add(
          "TEPAI_DATABASE_URL：外部 PostgreSQL 的地址，如 jdbc:postgresql://主机:5432/库名 (address of the outside PostgreSQL)");
    }
    if (text(environment, "spring.datasource.username").isEmpty()) {
      missing.add("TEPAI_DATABASE_USER：数据库用户 (database user)");
    }
    if (text(environment, "spring.datasource.password").isEmpty()) {
      missing.add(
          "TEPAI_DATABASE_PASSWORD 或 TEPAI_DATABASE_PASSWORD_FILE：数据库密码 (database password, or a file with it)");
    }
    if (text(environment, "tepai.database").equals("embedded")) {
      missing.add(
          "tepai.database 不能为 embedded：生产环境用外部数据库 (the embedded database is not for production)");
    }
  }

  private static void administrator(Environment environment, List<String> missing) {
    String user = text(environment, "tepai.admin.user");
    String password = text(environment, "tepai.admin.password");
    if (user.isEmpty()) {
      missing.add("TEPAI_ADMIN_USER：首位管理员的账号 (first administrator's account)");
    }
    if (password.isEmpty()) {
      missing.add(
          "TEPAI_ADMIN_PASSWORD 或 TEPAI_ADMIN_PASSWORD_FILE：首位管理员的密码 (administrator's password, or a file with it)");
    } else {
      WeakPassword.fault(user, password)
          .ifPresent(
              fault ->
                  missing.add(
                      "管理员密码太弱：%s (administrator's password is weak: %d characters or more, without the account's name, nothing common)"
                          .formatted(fault, WeakPassword.SHORTEST)));
    }
    SignInRequirements.check(environment, missing);
  }

  private static String text(Environment environment, String name) {
    return environment.getProperty(name, "").strip();
  }
}
