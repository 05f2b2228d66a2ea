package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.process.InvalidInput;
import org.tepai.process.MachineTime;
import org.tepai.security.SignInAddresses;
import org.tepai.security.SignedIn;
import org.tepai.security.WeakPassword;

/** Where everybody changes his own password, and has to before the first use. */
@Controller
@RequestMapping(SignInAddresses.PASSWORD)
class PasswordPage {

  private final ProvingPassword proving;
  private final ChangingPassword changing;
  private final AccountStates states;
  private final MachineTime time;

  PasswordPage(
      ProvingPassword proving, ChangingPassword changing, AccountStates states, MachineTime time) {
    this.proving = proving;
    this.changing = changing;
    this.states = states;
    this.time = time;
  }

  @GetMapping
  String show(SignedIn person, Model model) {
    model.addAttribute("account", person.personId());
    model.addAttribute("due", states.of(person.personId()).mustChange());
    model.addAttribute("shortest", WeakPassword.SHORTEST);
    return "signin/password";
  }

  @PostMapping
  String change(
      SignedIn person,
      @RequestParam(name = "present", defaultValue = "") String present,
      @RequestParam(name = "chosen", defaultValue = "") String chosen,
      @RequestParam(name = "again", defaultValue = "") String again,
      HttpServletRequest request,
      RedirectAttributes told) {
    try {
      change(person.personId(), present, chosen, again);
      keepThisSession(request);
      told.addFlashAttribute("told", "密码已修改。其他设备上的登录都已退出。");
      return "redirect:/tepai/me";
    } catch (InvalidInput | SignInRefused mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
      return "redirect:" + SignInAddresses.PASSWORD;
    }
  }

  private void change(String person, String present, String chosen, String again) {
    if (!chosen.equals(again)) {
      throw InvalidInput.because("两次输入的新密码不一样。");
    }
    proving.prove(person, present);
    changing.change(person, chosen);
  }

  /** Under another id: somebody may have noted the earlier one. */
  private void keepThisSession(HttpServletRequest request) {
    request.changeSessionId();
    HttpSession session = request.getSession();
    Stay.of(session).provenAt(time.now()).keep(session);
  }
}
