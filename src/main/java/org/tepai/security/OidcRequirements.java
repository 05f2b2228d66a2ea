package org.tepai.security;

import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * What production needs where people come in through an outside provider: without an encrypted way
 * to it or a secret of our own, anybody in between could be anybody.
 */
final class OidcRequirements {

  private static final Profiles OIDC = Profiles.of("oidc");

  static void check(Environment environment, List<String> missing) {
    if (!environment.acceptsProfiles(OIDC)) {
      return;
    }
    if (!text(environment, "tepai.oidc.issuer").startsWith("https://")) {
      missing.add("TEPAI_OIDC_ISSUER：统一身份认证的地址，以 https:// 开头 (the provider's issuer, https)");
    }
    if (text(environment, "tepai.oidc.client-id").isEmpty()) {
      missing.add("TEPAI_OIDC_CLIENT_ID：本系统在统一身份认证登记的编号 (client id)");
    }
    if (text(environment, "tepai.oidc.client-secret").isEmpty()) {
      missing.add(
          "TEPAI_OIDC_CLIENT_SECRET_FILE 或 TEPAI_OIDC_CLIENT_SECRET：登记时得到的密钥 (client secret, or a file with it)");
    }
    if (text(environment, "tepai.oidc.grants[0].value").isEmpty()) {
      missing.add(
          "TEPAI_OIDC_FILE：写明认证信息与岗位对应关系的文件，其中有 tepai.oidc.grants (which claims give which roles)");
    }
  }

  private static String text(Environment environment, String name) {
    return environment.getProperty(name, "").strip();
  }

  private OidcRequirements() {}
}
