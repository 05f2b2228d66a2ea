package org.tepai.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Office;
import org.tepai.process.InvalidInput;

/** What offices, enterprises and units the product knows, and that each has somebody to turn to. */
@TepaiTest
class OrganisationsTests {

  private static final String TENANT = "chongqing";

  @Autowired private Organisations organisations;
  @Autowired private People people;
  @Autowired private RegisteringOrganisation registering;
  @Autowired private RegisteringPerson registeringPerson;
  @Autowired private SynchronisingOffices synchronising;
  @Autowired private Jurisdictions jurisdictions;

  @Test
  void officesAreThoseOfTheJurisdictionAndANewStartChangesNothing() {
    Jurisdiction jurisdiction = jurisdictions.byId(TENANT);
    synchronising.synchronise();

    assertThat(organisations.offices(TENANT, LocalDate.of(2025, 3, 18)))
        .extracting(Organisation::id)
        .containsExactlyInAnyOrderElementsOf(
            jurisdiction.offices().stream()
                .map(Office::id)
                .filter(id -> !id.equals("liangjiang"))
                .toList());
  }

  @Test
  @Clause("CQ-8")
  void everyOfficeHasAContactPersonWhomItsTasksReach() {
    for (Office office : jurisdictions.byId(TENANT).offices()) {
      String contact = organisations.byId(office.id()).contactPerson();

      assertThat(people.find(contact)).as(office.name()).isPresent();
      assertThat(people.inRole(contact, office.id(), office.contact().role())).isTrue();
    }
  }

  @Test
  @Clause("CQ-8")
  void anEnterpriseWithoutContactPersonIsRefused() {
    assertThatThrownBy(() -> registering.enterprise(enterprise("示例企业甲", "", null)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("专人");
  }

  @Test
  @Clause("CQ-8")
  void aSendingUnitWithoutContactPersonIsRefused() {
    var asked = new SendingUnitRegistration(TENANT, "示例大学", CreditCodes.next(), null, "某人");

    assertThatThrownBy(() -> registering.sendingUnit(asked))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("专人");
  }

  @Test
  @Clause("CQ-8")
  void theContactPersonOfAnEnterpriseHoldsItsContactRole() {
    Organisation enterprise =
        registering.enterprise(enterprise("示例企业乙", "person.b", CreditCodes.next()));

    assertThat(enterprise.id()).matches("e\\d{4}");
    assertThat(people.inRole("person.b", enterprise.id(), "contact")).isTrue();
    assertThat(people.enterpriseOf("person.b")).map(Organisation::id).contains(enterprise.id());
    assertThatThrownBy(() -> registeringPerson.leave("person.b", enterprise.id(), "contact"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("请先另行确定专人");
  }

  @Test
  void anEnterpriseIsRegisteredOnce() {
    String code = CreditCodes.next();
    registering.enterprise(enterprise("示例企业丙", "person.c", code));

    assertThatThrownBy(() -> registering.enterprise(enterprise("示例企业丙", "person.c", code)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("已登记");
  }

  @Test
  void aDivisionThatDoesNotExistIsRefused() {
    var asked =
        new EnterpriseRegistration(
            TENANT, "示例企业丁", CreditCodes.next(), "d000000", null, "person.d", "某人");

    assertThatThrownBy(() -> registering.enterprise(asked))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("不是本辖区");
  }

  @Test
  void aRoleThatTheOrganisationDoesNotHaveIsRefused() {
    Organisation enterprise =
        registering.enterprise(enterprise("示例企业戊", "person.e", CreditCodes.next()));

    assertThatThrownBy(() -> registeringPerson.join("person.e", enterprise.id(), "reviewer"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("没有“审核”这一岗位");
  }

  private static EnterpriseRegistration enterprise(String name, String contact, String code) {
    String creditCode = code == null ? CreditCodes.next() : code;
    return new EnterpriseRegistration(TENANT, name, creditCode, "d500112", "茨竹镇", contact, "示例联系人");
  }
}
