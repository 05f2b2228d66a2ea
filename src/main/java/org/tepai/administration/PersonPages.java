package org.tepai.administration;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.organisations.People;
import org.tepai.process.AdministratorKind;
import org.tepai.process.InvalidInput;
import org.tepai.security.SignedIn;

/** One person's page: what he may do, and the administrators' ways to change it. */
@Controller
@RequestMapping("/tepai/administration/people/{id}")
class PersonPages {

  private final AdministratorDesk desk;
  private final People people;
  private final PeopleViews views;
  private final GrantingRole granting;
  private final AppointingAdministrator appointing;
  private final FirstSecurityAdministrator first;

  PersonPages(
      AdministratorDesk desk,
      People people,
      PeopleViews views,
      GrantingRole granting,
      AppointingAdministrator appointing,
      FirstSecurityAdministrator first) {
    this.desk = desk;
    this.people = people;
    this.views = views;
    this.granting = granting;
    this.appointing = appointing;
    this.first = first;
  }

  @GetMapping
  String show(
      SignedIn administrator,
      @PathVariable("id") String id,
      @RequestParam(name = "organisation", defaultValue = "") String wanted,
      Model model) {
    AdministratorKind kind =
        desk.demand(administrator, AdministratorKind.SYSTEM, AdministratorKind.SECURITY);
    var person =
        people.find(id).orElseThrow(() -> new NoSuchElementException("没有“%s”这个账号。".formatted(id)));
    var line = views.lines(List.of(person)).get(0);
    model.addAttribute("line", line);
    model.addAttribute("own", id.equals(administrator.personId()));
    model.addAttribute("system", kind == AdministratorKind.SYSTEM);
    model.addAttribute("security", kind == AdministratorKind.SECURITY);
    model.addAttribute("wanted", wanted);
    model.addAttribute("offered", views.offered(wanted));
    model.addAttribute("waits", first.waits(id));
    model.addAttribute("consents", consents(line));
    model.addAttribute("appointable", appointable(administrator, line));
    return "administration/person";
  }

  /** Whoever holds an office's role becomes none of them. */
  private static List<Consent> consents(PeopleViews.Line line) {
    return line.posts().isEmpty()
        ? Consent.thatConcern(!line.kind().isEmpty()).toList()
        : List.of();
  }

  /** Nobody becomes one who is one already or holds an office's role. */
  private List<AdministratorKind> appointable(SignedIn administrator, PeopleViews.Line line) {
    return line.kind().isEmpty() && line.posts().isEmpty()
        ? Stream.of(AdministratorKind.values())
            .filter(kind -> appointing.mayAppoint(administrator.personId(), kind))
            .toList()
        : List.of();
  }

  @PostMapping("/roles")
  String grant(
      SignedIn administrator,
      @PathVariable("id") String id,
      @RequestParam("organisation") String organisation,
      @RequestParam("role") String role,
      RedirectAttributes told) {
    desk.demand(administrator, AdministratorKind.SECURITY);
    return done(
        id, told, "岗位已授予。", () -> granting.grant(administrator.personId(), id, organisation, role));
  }

  @PostMapping("/roles/withdraw")
  String withdraw(
      SignedIn administrator,
      @PathVariable("id") String id,
      @RequestParam("organisation") String organisation,
      @RequestParam("role") String role,
      RedirectAttributes told) {
    desk.demand(administrator, AdministratorKind.SECURITY);
    return done(
        id,
        told,
        "岗位已撤销，其手头的待办已退回本单位。",
        () -> granting.withdraw(administrator.personId(), id, organisation, role));
  }

  @PostMapping("/administrator")
  String appoint(
      SignedIn administrator,
      @PathVariable("id") String id,
      @RequestParam("kind") AdministratorKind kind,
      RedirectAttributes told) {
    AdministratorKind by =
        desk.demand(administrator, AdministratorKind.SYSTEM, AdministratorKind.SECURITY);
    return done(
        id,
        told,
        "已任命为" + kind.label() + "。",
        () -> {
          // nobody else is there yet who could give the first of them a password
          if (by == AdministratorKind.SYSTEM && kind == AdministratorKind.SECURITY) {
            told.addFlashAttribute("secret", first.appoint(administrator.personId(), id));
          } else {
            appointing.appoint(administrator.personId(), id, kind);
          }
        });
  }

  @PostMapping("/administrator/dismiss")
  String dismiss(SignedIn administrator, @PathVariable("id") String id, RedirectAttributes told) {
    desk.demand(administrator, AdministratorKind.SECURITY);
    return done(id, told, "已免去管理员。", () -> appointing.dismiss(administrator.personId(), id));
  }

  static String done(String id, RedirectAttributes told, String words, Runnable deed) {
    try {
      deed.run();
      told.addFlashAttribute("told", words);
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
    }
    return PeoplePages.PAGE + "/" + id;
  }
}
