package org.tepai.administration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.process.AdministratorKind;
import org.tepai.security.SignedIn;

/** Keeps people out and lets them in again, from their page. */
@Controller
@RequestMapping("/tepai/administration/people/{id}")
class AccountPages {

  private final AdministratorDesk desk;
  private final KeepingOut keepingOut;
  private final LettingInAgain lettingIn;
  private final FirstSecurityAdministrator first;

  AccountPages(
      AdministratorDesk desk,
      KeepingOut keepingOut,
      LettingInAgain lettingIn,
      FirstSecurityAdministrator first) {
    this.desk = desk;
    this.keepingOut = keepingOut;
    this.lettingIn = lettingIn;
    this.first = first;
  }

  @PostMapping("/disable")
  String disable(
      SignedIn administrator,
      @PathVariable("id") String id,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      RedirectAttributes told) {
    desk.demand(administrator, AdministratorKind.SYSTEM);
    return PersonPages.done(
        id,
        told,
        "账号已停用，一分钟内其所有登录失效。",
        () -> keepingOut.disable(administrator.personId(), id, reason));
  }

  @PostMapping("/enable")
  String enable(SignedIn administrator, @PathVariable("id") String id, RedirectAttributes told) {
    desk.demand(administrator, AdministratorKind.SYSTEM);
    return PersonPages.done(
        id, told, "账号已恢复使用。", () -> keepingOut.enable(administrator.personId(), id));
  }

  @PostMapping("/unlock")
  String unlock(SignedIn administrator, @PathVariable("id") String id, RedirectAttributes told) {
    desk.demand(administrator, AdministratorKind.SECURITY);
    return PersonPages.done(
        id, told, "账号已解锁。", () -> lettingIn.unlock(administrator.personId(), id));
  }

  @PostMapping("/one-time-password")
  String oneTimePassword(
      SignedIn administrator, @PathVariable("id") String id, RedirectAttributes told) {
    AdministratorKind by =
        desk.demand(administrator, AdministratorKind.SECURITY, AdministratorKind.SYSTEM);
    String actor = administrator.personId();
    return PersonPages.done(
        id,
        told,
        "一次性密码已设置，原密码和其他登录失效。",
        () ->
            told.addFlashAttribute(
                "secret",
                by == AdministratorKind.SYSTEM
                    ? first.passwordAgain(actor, id)
                    : lettingIn.oneTimePassword(actor, id)));
  }
}
