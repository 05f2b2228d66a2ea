package org.tepai.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.tepai.audit.AuditTrail;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.process.MachineTime;

/** Where a provider vouches for all but administrators, nothing tells who is one. */
class PasswordsSwitchedOffTests {

  private static final String RIGHT = "rote Forelle im Mai";
  private static final String OFF = "用户名或密码不对；除管理员外，请用“SSO登录”。";
  private static final OidcSettings SETTINGS =
      new OidcSettings(
          "SSO",
          "https://sso.example",
          "tepai",
          "secret",
          List.of("openid"),
          false,
          new OidcSettings.Claims("preferred_username", "roles", ""),
          List.of(),
          List.of());
  private static final SignInSettings LIMITS =
      new SignInSettings(
          5,
          Duration.ofMinutes(15),
          Duration.ofMinutes(15),
          100,
          Duration.ofHours(48),
          Duration.ofMinutes(15),
          Duration.ofHours(8),
          5,
          256,
          1);

  private final Administrators administrators = mock(Administrators.class);
  private final StoredPasswords passwords = mock(StoredPasswords.class);
  private final WrongTries tries = mock(WrongTries.class);
  private final AccountStates states = mock(AccountStates.class);
  private final Refusals refusals = mock(Refusals.class);

  @BeforeEach
  void a_keeper_and_a_clerk() {
    when(administrators.kindOf(anyString())).thenReturn(Optional.empty());
    when(administrators.kindOf("keeper")).thenReturn(Optional.of(AdministratorKind.SYSTEM));
    when(passwords.match(anyString(), eq(RIGHT))).thenReturn(true);
    when(passwords.areOfSomebodyWithRoles(anyString())).thenReturn(true);
    when(tries.count(anyString())).thenReturn(WrongTries.Standing.OPEN);
    when(states.of(anyString())).thenReturn(AccountState.USUAL);
    when(refusals.of(any(), any(), any()))
        .thenAnswer(asked -> new SignInRefused(asked.getArgument(2)));
  }

  @Test
  void all_who_do_not_get_in_read_the_same_and_are_locked_the_same() {
    for (Authentication wrong :
        List.of(
            given("keeper", "guess"),
            given("clerk", "guess"),
            given("nobody", "guess"),
            given("clerk", RIGHT),
            given("k".repeat(65), RIGHT))) {
      assertThat(refused(wrong)).as(wrong.getName()).isEqualTo(OFF);
    }
    when(tries.count(anyString())).thenReturn(WrongTries.Standing.LOCKED);
    assertThat(refused(given("clerk", "guess")))
        .isEqualTo(refused(given("keeper", "guess")))
        .contains("已锁定");
  }

  @Test
  void administrators_get_in_and_tools_that_have_no_browser() {
    NameAndPassword door = door();
    assertThat(door.authenticate(given("keeper", RIGHT)).getName()).isEqualTo("keeper");
    assertThat(door.authenticate(new PasswordOfTool(given("clerk", RIGHT))).getName())
        .isEqualTo("clerk");
  }

  private String refused(Authentication asked) {
    return catchThrowable(() -> door().authenticate(asked)).getMessage();
  }

  private NameAndPassword door() {
    PasswordsTaken taken = new PasswordsTaken(provider(), administrators);
    ProvingPassword proving =
        new ProvingPassword(
            passwords,
            states,
            mock(MachineTime.class),
            tries,
            taken,
            refusals,
            mock(AuditTrail.class),
            LIMITS);
    return new NameAndPassword(
        passwords, proving, mock(TriesOfAddresses.class), states, taken, refusals);
  }

  @SuppressWarnings("unchecked")
  private static ObjectProvider<OidcSettings> provider() {
    ObjectProvider<OidcSettings> provider = mock(ObjectProvider.class);
    when(provider.stream()).thenReturn(Stream.of(SETTINGS));
    return provider;
  }

  private static Authentication given(String account, String password) {
    return UsernamePasswordAuthenticationToken.unauthenticated(account, password);
  }
}
