package org.tepai.portal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.dossiers.Case;
import org.tepai.personaldata.UnreadablePersonalData;
import org.tepai.process.InvalidInput;
import org.tepai.security.SignedIn;

/** Shows one full number, once; no browser keeps the page. */
@Controller
class NumberPages {

  private static final String PAGE = "portal/number";

  private final VisibleCases cases;
  private final CaseNumbers ofCases;
  private final NeedPhones ofNeeds;

  NumberPages(VisibleCases cases, CaseNumbers ofCases, NeedPhones ofNeeds) {
    this.cases = cases;
    this.ofCases = ofCases;
    this.ofNeeds = ofNeeds;
  }

  @PostMapping("/tepai/cases/{id}/numbers")
  String ofCase(
      SignedIn person,
      @PathVariable("id") String id,
      @RequestParam(name = "number", defaultValue = "") String number,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      Model model,
      RedirectAttributes told,
      HttpServletResponse response) {
    Case file = cases.byId(id, person);
    String back = "/tepai/cases/" + file.id();
    try {
      return shown(ofCases.reveal(file, person.personId(), number, reason), back, model, response);
    } catch (InvalidInput | UnreadablePersonalData refused) {
      told.addFlashAttribute("mistake", refused.getMessage());
      return "redirect:" + back;
    }
  }

  @PostMapping("/tepai/needs/phone")
  String ofLiaison(
      SignedIn person,
      @RequestParam(name = "publication", defaultValue = "") String publication,
      @RequestParam(name = "enterprise", defaultValue = "") String enterprise,
      @RequestParam(name = "liaison", defaultValue = "") String liaison,
      @RequestParam(name = "reason", defaultValue = "") String reason,
      Model model,
      RedirectAttributes told,
      HttpServletResponse response) {
    try {
      return shown(
          ofNeeds.reveal(person, publication, enterprise, liaison, reason),
          "/tepai/needs",
          model,
          response);
    } catch (InvalidInput | UnreadablePersonalData refused) {
      told.addFlashAttribute("mistake", refused.getMessage());
      return "redirect:/tepai/needs";
    }
  }

  private static String shown(
      Revealing.Revealed revealed, String back, Model model, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    model.addAttribute("revealed", revealed);
    model.addAttribute("back", back);
    return PAGE;
  }
}
