package org.tepai.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tepai.process.AdministratorKind;

/** What a provider says means what the settings say it means, and nothing else. */
class OidcClaimsTests {

  private static final OidcPost CLERK = new OidcPost("bureau", "clerk");
  private static final OidcPost FILER = new OidcPost("bureau", "filer");

  private static OidcClaims read(String roles, String prefix, Map<String, Object> claims) {
    OidcSettings settings =
        new OidcSettings(
            "SSO",
            "https://sso.example",
            "tepai",
            "secret",
            List.of("openid"),
            true,
            new OidcSettings.Claims("preferred_username", roles, prefix),
            List.of(
                new OidcSettings.Grant("t:desk", "bureau", "clerk"),
                new OidcSettings.Grant("t:desk", "bureau", "filer"),
                new OidcSettings.Grant("t:clerk", "bureau", "clerk")),
            List.of(new OidcSettings.Administrator("t:root", AdministratorKind.SYSTEM)));
    return OidcClaims.read(settings, claims);
  }

  @Test
  void a_value_gives_every_role_that_is_written_for_it() {
    OidcClaims claims =
        read("roles", "", Map.of("preferred_username", " li ", "roles", List.of("t:desk")));
    assertThat(claims.account()).isEqualTo("li");
    assertThat(claims.posts()).containsExactly(CLERK, FILER);
    assertThat(claims.kinds()).isEmpty();
    assertThat(claims.unknown()).isEmpty();
  }

  @Test
  void one_value_may_stand_alone_and_lie_deeper() {
    assertThat(read("roles", "", Map.of("roles", "t:clerk")).posts()).containsExactly(CLERK);
    assertThat(read("a.b", "", Map.of("a", Map.of("b", List.of("t:clerk")))).posts())
        .containsExactly(CLERK);
    assertThat(read("https://x.cn/roles", "", Map.of("https://x.cn/roles", "t:clerk")).posts())
        .containsExactly(CLERK);
  }

  @Test
  void what_is_written_for_nothing_gives_nothing_and_is_told() {
    OidcClaims claims = read("roles", "", Map.of("roles", List.of("t:clerk", "T:DESK", "t:desk*")));
    assertThat(claims.posts()).containsExactly(CLERK);
    assertThat(claims.unknown()).containsExactly("T:DESK", "t:desk*");
  }

  @Test
  void values_meant_for_others_are_left_alone() {
    OidcClaims claims = read("roles", "t:", Map.of("roles", List.of("offline", "t:clerk", "t:x")));
    assertThat(claims.posts()).containsExactly(CLERK);
    assertThat(claims.unknown()).containsExactly("t:x");
  }

  @Test
  void administrators_are_named_apart_from_roles() {
    OidcClaims claims = read("roles", "", Map.of("roles", "t:root"));
    assertThat(claims.kinds()).containsExactly(AdministratorKind.SYSTEM);
    assertThat(claims.posts()).isEmpty();
  }

  @Test
  void claims_that_are_missing_or_no_words_say_nothing() {
    for (Map<String, Object> odd :
        List.<Map<String, Object>>of(
            Map.of(),
            Map.of("roles", 1, "preferred_username", 7),
            Map.of("roles", Map.of("t:clerk", true), "preferred_username", List.of()),
            Map.of("roles", List.of(List.of("t:clerk")), "preferred_username", ""))) {
      OidcClaims claims = read("roles", "", odd);
      assertThat(claims.account()).as(odd.toString()).isEmpty();
      assertThat(claims.posts()).as(odd.toString()).isEmpty();
    }
  }
}
