package org.tepai.signin;

/** What people read who come from the provider and do not get in. */
final class OidcWords {

  static final String UNKNOWN = "统一身份认证已通过，但您在本系统没有账号；请联系本单位的系统管理员登记。";
  static final String WITHOUT_ROLE = "统一身份认证已通过，但没有给您在本系统的岗位；请联系本单位的安全管理员。";
  static final String ADMINISTRATOR = "管理员账号不从统一身份认证进入，请用用户名和密码登录。";
  static final String NO_ADMINISTRATOR = "统一身份认证把您列为管理员，但您在本系统不是；请联系本单位的安全管理员。";
  static final String UNREACHABLE = "统一身份认证现在连接不上，请稍后再试，或联系系统管理员。";
  static final String PASSWORDS_OFF = "用户名或密码不对；除管理员外，请用“%s登录”。";

  static String unmapped(String values) {
    return "统一身份认证给您的岗位（%s）在本系统没有对应的岗位，不能登录；请联系系统管理员核对设置。".formatted(values);
  }

  static String stuck(String faults) {
    return "统一身份认证里您的岗位有变化，在本系统还不能调整，所以不能登录：%s。".formatted(faults);
  }

  private OidcWords() {}
}
