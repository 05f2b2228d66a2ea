package org.tepai.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.organisations.People;
import org.tepai.organisations.Person;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.InvalidInput;
import org.tepai.security.SignedIn;

/** Where mail and calls reach the signed-in person; everybody mends only his own. */
@Controller
@RequestMapping("/tepai/me")
class MyPage {

  private final People people;
  private final RegisteringPerson registering;

  MyPage(People people, RegisteringPerson registering) {
    this.people = people;
    this.registering = registering;
  }

  @GetMapping
  String show(SignedIn person, Model model) {
    model.addAttribute("name", people.nameOf(person.personId()));
    model.addAttribute("account", person.personId());
    model.addAttribute("organisations", people.organisationsOf(person.personId()));
    model.addAttribute("known", people.find(person.personId()).isPresent());
    if (!model.containsAttribute("mail")) {
      fill(person, model);
    }
    return "portal/me";
  }

  private void fill(SignedIn person, Model model) {
    model.addAttribute("mail", people.find(person.personId()).flatMap(Person::mail).orElse(""));
    model.addAttribute("phone", people.find(person.personId()).flatMap(Person::phone).orElse(""));
  }

  /** What was typed comes back with the mistake, so that nothing is typed twice. */
  @PostMapping
  String keep(
      SignedIn person,
      @RequestParam(name = "mail", defaultValue = "") String mail,
      @RequestParam(name = "phone", defaultValue = "") String phone,
      RedirectAttributes told) {
    try {
      registering.reach(person.personId(), phone, mail);
      told.addFlashAttribute("told", mail.isBlank() ? "已保存。没有邮箱，系统不会给您发邮件。" : "已保存。");
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
      told.addFlashAttribute("mail", mail);
      told.addFlashAttribute("phone", phone);
    }
    return "redirect:/tepai/me";
  }
}
