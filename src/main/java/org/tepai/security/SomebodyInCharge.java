package org.tepai.security;

import jakarta.annotation.PostConstruct;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;

/**
 * Keeps production from starting while nobody is a direct member of the system administrators'
 * group: the engine would then make one of whoever asks (CVE-2026-77226), and nobody could run the
 * product. Asked of the database once the engine stands, and before the server takes requests; what
 * the configuration says may be about an account that has since left the group.
 */
@Component
@Profile("production")
class SomebodyInCharge {

  private static final Logger LOG = LoggerFactory.getLogger(SomebodyInCharge.class);

  private final Administrators administrators;

  SomebodyInCharge(Administrators administrators) {
    this.administrators = administrators;
  }

  @PostConstruct
  void check() {
    if (administrators.all(AdministratorKind.SYSTEM).isEmpty()) {
      throw new MissingRequirements(
          List.of(
              "系统管理员：组 camunda-admin 没有直接成员；TEPAI_ADMIN_USER 的账号已存在但不在组内时不会自动加入，"
                  + "请换一个新账号名启动 (nobody is a direct member of camunda-admin; start with the"
                  + " name of a new account)"));
    }
    Stream.of(AdministratorKind.SECURITY, AdministratorKind.AUDIT)
        .filter(kind -> administrators.all(kind).isEmpty())
        .forEach(
            kind -> LOG.warn("还没有{}：请系统管理员尽快登记，三员到齐前不应办理业务 (there is no {})", kind.label(), kind));
  }
}
