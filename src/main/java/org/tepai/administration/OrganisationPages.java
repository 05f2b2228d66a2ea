package org.tepai.administration;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Register;
import org.tepai.process.AdministratorKind;
import org.tepai.process.InvalidInput;
import org.tepai.security.SignedIn;

/** The list of all organisations; enterprises and sending units are taken into it here. */
@Controller
@RequestMapping("/tepai/administration/organisations")
class OrganisationPages {

  private static final String PAGE = "redirect:/tepai/administration/organisations";
  private static final int SHOWN = 50;

  private final AdministratorDesk desk;
  private final Register register;
  private final Jurisdictions jurisdictions;
  private final EnteringOrganisation entering;

  OrganisationPages(
      AdministratorDesk desk,
      Register register,
      Jurisdictions jurisdictions,
      EnteringOrganisation entering) {
    this.desk = desk;
    this.register = register;
    this.jurisdictions = jurisdictions;
    this.entering = entering;
  }

  /** One organisation of the list. */
  record Line(
      String id, String name, String kind, String creditCode, String area, String contact) {}

  @GetMapping
  String list(
      SignedIn person,
      @RequestParam(name = "words", defaultValue = "") String words,
      @RequestParam(name = "after", defaultValue = "") String after,
      Model model) {
    AdministratorKind kind =
        desk.demand(person, AdministratorKind.SYSTEM, AdministratorKind.SECURITY);
    List<Organisation> found = register.organisations(words.strip(), after, SHOWN + 1);
    List<Organisation> shown = found.subList(0, Math.min(SHOWN, found.size()));
    model.addAttribute("lines", shown.stream().map(this::line).toList());
    model.addAttribute("words", words);
    model.addAttribute("first", after.isEmpty());
    model.addAttribute("next", found.size() > SHOWN ? shown.get(SHOWN - 1).id() : null);
    model.addAttribute("makes", kind == AdministratorKind.SYSTEM);
    model.addAttribute("areas", jurisdictions.all());
    model.asMap().putIfAbsent("entered", Map.of());
    return "administration/organisations";
  }

  @PostMapping
  String enter(
      SignedIn person, @RequestParam Map<String, String> entered, RedirectAttributes told) {
    desk.demand(person, AdministratorKind.SYSTEM);
    try {
      Organisation organisation = entering.enter(entered);
      told.addFlashAttribute(
          "told", "%s 已登记，编号 %s。".formatted(organisation.name(), organisation.id()));
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
      told.addFlashAttribute("entered", entered);
    }
    return PAGE;
  }

  private Line line(Organisation each) {
    return new Line(
        each.id(),
        each.name(),
        kind(each.kind()),
        each.creditCode().orElse(""),
        jurisdictions.byId(each.tenantId()).name(),
        each.contactPerson());
  }

  private static String kind(Organisation.Kind kind) {
    return switch (kind) {
      case OFFICE -> "部门";
      case ENTERPRISE -> "企业";
      case SENDING_UNIT -> "派出单位";
    };
  }
}
