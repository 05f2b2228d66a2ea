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
import org.tepai.organisations.Person;
import org.tepai.organisations.Register;
import org.tepai.process.AdministratorKind;
import org.tepai.process.InvalidInput;
import org.tepai.security.SignedIn;

/** The list of everybody, and a new account. */
@Controller
@RequestMapping("/tepai/administration")
class PeoplePages {

  static final String PAGE = "redirect:/tepai/administration/people";

  private static final int SHOWN = 50;

  private final AdministratorDesk desk;
  private final Register register;
  private final PeopleViews views;
  private final MakingAccount making;

  PeoplePages(AdministratorDesk desk, Register register, PeopleViews views, MakingAccount making) {
    this.desk = desk;
    this.register = register;
    this.views = views;
    this.making = making;
  }

  @GetMapping
  String begin() {
    return PAGE;
  }

  @GetMapping("/people")
  String list(
      SignedIn person,
      @RequestParam(name = "words", defaultValue = "") String words,
      @RequestParam(name = "after", defaultValue = "") String after,
      Model model) {
    AdministratorKind kind =
        desk.demand(person, AdministratorKind.SYSTEM, AdministratorKind.SECURITY);
    List<Person> found = register.people(words.strip(), after, SHOWN + 1);
    List<Person> shown = found.subList(0, Math.min(SHOWN, found.size()));
    model.addAttribute("lines", views.lines(shown));
    model.addAttribute("words", words);
    model.addAttribute("first", after.isEmpty());
    model.addAttribute("next", found.size() > SHOWN ? shown.get(SHOWN - 1).id() : null);
    model.addAttribute("makes", kind == AdministratorKind.SYSTEM);
    model.asMap().putIfAbsent("entered", Map.of());
    return "administration/people";
  }

  @PostMapping("/people")
  String make(SignedIn person, @RequestParam Map<String, String> entered, RedirectAttributes told) {
    desk.demand(person, AdministratorKind.SYSTEM);
    String account = entered.getOrDefault("account", "").strip();
    try {
      making.make(account, entered.getOrDefault("name", ""), entered.getOrDefault("mail", ""));
      told.addFlashAttribute("told", "账号 " + account + " 已建立。请安全管理员授予岗位并设置一次性密码。");
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
      told.addFlashAttribute("entered", entered);
      return PAGE;
    }
    return PAGE + "/" + account;
  }
}
