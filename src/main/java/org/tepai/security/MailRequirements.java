package org.tepai.security;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * What production needs so that mail arrives and its links lead somewhere. Reminders that nobody
 * gets are worse than none, because everybody relies on them.
 */
final class MailRequirements {

  private static final Set<String> ENCRYPTIONS = Set.of("", "starttls", "tls", "none");
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");
  private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}|");

  static void check(Environment environment, List<String> missing) {
    links(environment, missing);
    addresses(environment, missing);
    server(environment, missing);
  }

  private static void links(Environment environment, List<String> missing) {
    if (!isAddressOfSite(text(environment, "tepai.address"))) {
      missing.add(
          "TEPAI_ADDRESS：用户访问本系统的地址，邮件里的链接由此开头，如 https://tepai.example.cn (public address of this system)");
    }
  }

  private static boolean isAddressOfSite(String address) {
    try {
      URI uri = URI.create(address);
      return SCHEMES.contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static void addresses(Environment environment, List<String> missing) {
    if (!ADDRESS.matcher(text(environment, "tepai.mail.from")).matches()) {
      missing.add("TEPAI_MAIL_FROM：发信地址，只写地址本身，如 tepai@example.cn (sender's plain address)");
    }
    if (!ADDRESS.matcher(text(environment, "tepai.admin.mail")).matches()) {
      missing.add("TEPAI_ADMIN_MAIL：管理员的收信地址 (address for mail to administrators)");
    }
  }

  private static void server(Environment environment, List<String> missing) {
    if (text(environment, "tepai.mail.host").isEmpty()) {
      missing.add("TEPAI_MAIL_HOST：发信服务器 (SMTP server)");
    }
    if (!PORT.matcher(text(environment, "tepai.mail.port")).matches()) {
      missing.add("TEPAI_MAIL_PORT：应为端口号，如 587 (a port number)");
    }
    if (!ENCRYPTIONS.contains(text(environment, "tepai.mail.tls").toLowerCase(Locale.ROOT))) {
      missing.add("TEPAI_MAIL_TLS：应为 starttls、tls 或 none (one of these)");
    }
    if (!text(environment, "tepai.mail.user").isEmpty()
        && text(environment, "tepai.mail.password").isEmpty()) {
      missing.add(
          "TEPAI_MAIL_PASSWORD 或 TEPAI_MAIL_PASSWORD_FILE：发信用户的密码 (SMTP password, or a file with it)");
    }
  }

  private static String text(Environment environment, String name) {
    return environment.getProperty(name, "").strip();
  }

  private MailRequirements() {}
}
