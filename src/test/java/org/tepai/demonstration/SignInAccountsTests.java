package org.tepai.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.World;
import org.tepai.organisations.Membership;
import org.tepai.organisations.Organisations;
import org.tepai.portal.DemonstrationAccounts;
import org.tepai.portal.DemonstrationAccounts.Account;

/** Whom the start page offers to sign in as. */
@TepaiTest
class SignInAccountsTests {

  private static final String ENTERPRISE = "e0012";

  @Autowired World world;
  @Autowired Scripts scripts;
  @Autowired Organisations organisations;
  @Autowired Starters starters;
  @Autowired SignInAccounts accounts;

  @Test
  void accounts_are_complete_only_when_everybody_of_the_scripts_is_registered() {
    boolean everybody =
        scripts.all().stream()
            .allMatch(
                each ->
                    organisations.enterprises(each.jurisdiction()).size()
                        >= each.population().enterprises().count());

    assertThat(accounts.complete()).isEqualTo(everybody);
  }

  @Test
  void nobody_is_offered_twice_who_belongs_to_a_shown_office_and_has_work() {
    world.at("2025-03-19T09:00");
    world.applies(ENTERPRISE);
    Script script = scripts.of(World.TENANT);
    String office = organisations.competentOffice(ENTERPRISE, script.begins().toLocalDate()).id();
    assertThat(script.shown().offices()).contains(office);

    assertThat(accounts.areas())
        .flatExtracting(DemonstrationAccounts.Area::accounts)
        .extracting(Account::personId)
        .contains(office + ".clerk")
        .doesNotHaveDuplicates();
  }

  @Test
  void somebody_of_each_role_that_the_script_names_is_offered_even_with_nothing_to_do() {
    Script script = scripts.of("baotou");
    List<String> offered =
        accounts.areas().stream()
            .flatMap(area -> area.accounts().stream())
            .map(Account::personId)
            .toList();

    assertThat(script.shown().holders())
        .contains(
            new Script.Holder("sending-unit", "contact"),
            new Script.Holder("enterprise", "contact"))
        .map(holder -> starters.inTurn("baotou", holder.kind(), holder.role()))
        .filteredOn(holders -> !holders.isEmpty())
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(
            holders ->
                assertThat(holders)
                    .extracting(Membership::personId)
                    .containsAnyElementsOf(offered));
  }
}
