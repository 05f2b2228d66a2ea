package org.tepai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tepai.organisations.Membership;
import org.tepai.organisations.People;
import org.tepai.organisations.Person;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;

/** Whoever the provider vouches for gets in only where this system, too, knows what for. */
class OidcAdmissionTests {

  private static final OidcPost CLERK = new OidcPost("bureau", "clerk");
  private static final OidcSettings SETTINGS =
      new OidcSettings(
          "SSO",
          "https://sso.example",
          "tepai",
          "secret",
          List.of("openid"),
          true,
          new OidcSettings.Claims("preferred_username", "roles", ""),
          List.of(new OidcSettings.Grant("clerk", "bureau", "clerk")),
          List.of(new OidcSettings.Administrator("root", AdministratorKind.SYSTEM)));

  private final People people = mock(People.class);
  private final Administrators administrators = mock(Administrators.class);
  private final OidcRoles roles = mock(OidcRoles.class);
  private final AccountStates states = mock(AccountStates.class);
  private final Refusals refusals = mock(Refusals.class);
  private final OidcAdmission admission =
      new OidcAdmission(SETTINGS, people, administrators, roles, states, refusals);

  @BeforeEach
  void li_is_known_and_has_a_role() {
    when(people.find("li")).thenReturn(Optional.of(mock(Person.class)));
    when(people.membershipsOf("li")).thenReturn(List.of(mock(Membership.class)));
    when(administrators.kindOf("keeper")).thenReturn(Optional.of(AdministratorKind.SYSTEM));
    when(states.of(anyString())).thenReturn(AccountState.USUAL);
    when(roles.bring(any(), any(), any())).thenReturn(List.of());
    when(refusals.of(any(), any(), any()))
        .thenAnswer(asked -> new SignInRefused(asked.getArgument(2)));
  }

  private static OidcClaims claims(String account, String... values) {
    return OidcClaims.read(
        SETTINGS, Map.of("preferred_username", account, "roles", List.of(values)));
  }

  private void refused(OidcClaims claims, String words) {
    assertThatExceptionOfType(SignInRefused.class)
        .isThrownBy(() -> admission.admit(claims))
        .withMessageContaining(words);
  }

  @Test
  void his_roles_are_brought_to_what_his_claims_say() {
    assertThat(admission.admit(claims("li", "clerk"))).isEqualTo("li");
    verify(roles).bring("li", Set.of(CLERK), Set.of(CLERK));

    assertThat(admission.admit(claims("li"))).as("with roles of this system's own").isEqualTo("li");
    verify(roles).bring("li", Set.of(CLERK), Set.of());
  }

  @Test
  void nobody_gets_in_by_accident() {
    refused(claims("stranger", "clerk"), "没有账号");
    refused(claims("", "clerk"), "没有账号");
    refused(claims("li", "clerk", "chief"), "（chief）在本系统没有对应的岗位");
    when(states.of("li")).thenReturn(new AccountState(Instant.EPOCH, false, null, null, null));
    refused(claims("li", "clerk"), "已停用");
    verify(roles, never()).bring(any(), any(), any());
  }

  @Test
  void whoever_has_lost_his_last_role_or_cannot_lose_it_stays_out() {
    when(roles.bring(any(), any(), any())).thenReturn(List.of("li 是“局”确定的专人"));
    refused(claims("li"), "li 是“局”确定的专人");
    when(roles.bring(any(), any(), any())).thenReturn(List.of());
    when(people.membershipsOf("li")).thenReturn(List.of());
    refused(claims("li"), "没有给您在本系统的岗位");
  }

  @Test
  void no_administrator_comes_of_claims_and_none_gets_in_without_his_own() {
    refused(claims("li", "root"), "您在本系统不是");
    refused(claims("keeper"), "用用户名和密码登录");
    refused(claims("keeper", "clerk"), "用用户名和密码登录");
    refused(claims("keeper", "root", "clerk"), "用用户名和密码登录");
    assertThat(admission.admit(claims("keeper", "root"))).isEqualTo("keeper");
    when(administrators.kindOf("keeper")).thenReturn(Optional.of(AdministratorKind.AUDIT));
    refused(claims("keeper", "root"), "用用户名和密码登录");
    verify(roles, never()).bring(any(), any(), any());
  }
}
