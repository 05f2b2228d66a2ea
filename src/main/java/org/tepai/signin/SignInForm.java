package org.tepai.signin;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.tepai.process.MachineTime;
import org.tepai.security.HowToSignIn;
import org.tepai.security.RequestTokens;
import org.tepai.security.SignInAddresses;

/** The sign-in page's form, and the one way out for pages and Tasklist alike. */
@Component
@Order(0)
class SignInForm implements HowToSignIn {

  /** What Tasklist's own 退出 asks; answered here, because there is one session to end. */
  private static final String TASKLIST_SIGN_OUT = "/camunda/api/admin/auth/user/*/logout";

  private static final String SESSION_COOKIE = "JSESSIONID";

  private final LettingIn lettingIn;
  private final TurningAway turningAway;
  private final LettingOut lettingOut;
  private final SessionGuard guard;

  SignInForm(
      LettingIn lettingIn,
      TurningAway turningAway,
      LettingOut lettingOut,
      AccountStates states,
      MachineTime time,
      SignInSettings settings) {
    this.lettingIn = lettingIn;
    this.turningAway = turningAway;
    this.lettingOut = lettingOut;
    this.guard = new SessionGuard(states, time, settings);
  }

  @Override
  public void customize(HttpSecurity http) {
    try {
      http.formLogin(this::form)
          // nothing of the stranger's session is taken along
          .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
          .logout(this::wayOut)
          .addFilterBefore(guard, LogoutFilter.class)
          .addFilterBefore(new FreshPage(), UsernamePasswordAuthenticationFilter.class)
          .addFilterBefore(new NewPasswordFirst(), AuthorizationFilter.class);
    } catch (Exception impossible) {
      throw new IllegalStateException("the sign-in form cannot be set up", impossible);
    }
  }

  private void form(FormLoginConfigurer<HttpSecurity> form) {
    form.loginPage(SignInAddresses.SIGN_IN)
        .usernameParameter(TurningAway.ACCOUNT)
        .passwordParameter(TurningAway.PASSWORD)
        .successHandler(lettingIn)
        .failureHandler(turningAway);
  }

  private void wayOut(LogoutConfigurer<HttpSecurity> out) {
    out.logoutRequestMatcher(signOut())
        .addLogoutHandler(lettingOut)
        .addLogoutHandler(new CookieClearingLogoutHandler(SESSION_COOKIE))
        .logoutSuccessHandler(lettingOut);
  }

  /** Only from a page that this session was given: nobody else signs people out. */
  private static RequestMatcher signOut() {
    return new AndRequestMatcher(
        new OrRequestMatcher(posted(SignInAddresses.SIGN_OUT), posted(TASKLIST_SIGN_OUT)),
        RequestTokens::provenBy);
  }

  static RequestMatcher posted(String path) {
    return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
  }
}
