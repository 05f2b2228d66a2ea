package org.tepai.administration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.dossiers.ErasingPersonalData;
import org.tepai.process.AdministratorKind;
import org.tepai.security.SignedIn;

/** What the system administrator does for others: consents to, and erases at their request. */
@Controller
@RequestMapping("/tepai/administration/people/{id}")
class ConsentPages {

  private final AdministratorDesk desk;
  private final Consenting consenting;
  private final ErasingPersonalData erasing;

  ConsentPages(AdministratorDesk desk, Consenting consenting, ErasingPersonalData erasing) {
    this.desk = desk;
    this.consenting = consenting;
    this.erasing = erasing;
  }

  @PostMapping("/consent")
  String consent(
      SignedIn administrator,
      @PathVariable("id") String id,
      @RequestParam("matter") Consent matter,
      RedirectAttributes told) {
    desk.demand(administrator, AdministratorKind.SYSTEM);
    return PersonPages.done(
        id,
        told,
        "已同意" + matter.label() + "，48 小时内由安全管理员办理。",
        () -> consenting.consent(administrator.personId(), id, matter));
  }

  @PostMapping("/erase")
  String erase(
      SignedIn administrator,
      @PathVariable("id") String id,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      RedirectAttributes told) {
    desk.demand(administrator, AdministratorKind.SYSTEM);
    return PersonPages.done(id, told, "此人提交的表单里的号码和账号上的联系方式已删除。", () -> erasing.erase(id, reason));
  }
}
