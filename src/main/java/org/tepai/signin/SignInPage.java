package org.tepai.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tepai.security.SignInAddresses;
import org.tepai.security.SignedIn;

/** Where everybody says who he is; made to work without scripts. */
@Controller
class SignInPage {

  private final ObjectProvider<OidcSettings> provider;

  /** Takes a provider: most installations know no outside one. */
  SignInPage(ObjectProvider<OidcSettings> provider) {
    this.provider = provider;
  }

  @GetMapping(SignInAddresses.SIGN_IN)
  String show(
      Optional<SignedIn> person,
      @RequestParam(name = "expired", required = false) String expired,
      @RequestParam(name = "out", required = false) String out,
      @RequestParam(name = TurningAway.ACCOUNT, defaultValue = "") String account,
      HttpServletRequest request,
      Model model) {
    Optional<TurningAway.Told> refused = TurningAway.told(request);
    model.addAttribute("account", refused.map(TurningAway.Told::account).orElse(account));
    model.addAttribute("mistake", refused.map(TurningAway.Told::why).orElse(null));
    model.addAttribute("expired", refused.isEmpty() && expired != null);
    model.addAttribute("out", refused.isEmpty() && out != null && person.isEmpty());
    model.addAttribute("present", person.map(SignedIn::personId).orElse(null));
    model.addAttribute("onward", OidcLettingOut.onward(request).orElse(null));
    model.addAttribute("provider", provider.stream().findFirst().orElse(null));
    return "signin/sign-in";
  }
}
