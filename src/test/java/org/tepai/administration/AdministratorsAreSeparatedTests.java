package org.tepai.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.TepaiTest;
import org.tepai.organisations.People;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.portal.Browser;
import org.tepai.process.Accounts;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.process.InvalidInput;

/** Each of the three administrators does his part, through his pages, and none another's. */
@TepaiTest
class AdministratorsAreSeparatedTests {

  private static final String PASSWORD = "tepai";
  private static final String PEOPLE = "/tepai/administration/people";
  private static final String NEW = "test.newcomer";
  private static final String PAGE = PEOPLE + "/" + NEW;
  private static final String OFFICE = "d500112";
  private static final String SYSTEM = "administrator";
  private static final String SECURITY = "security.administrator";
  private static final String AUDIT = "audit.administrator";

  @LocalServerPort int port;
  @Autowired JdbcClient database;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired Administrators administrators;
  @Autowired AppointingAdministrator appointing;
  @Autowired GrantingRole granting;
  @Autowired MakingAccount making;
  @Autowired KeepingOut keepingOut;
  @Autowired Consenting consenting;
  @Autowired LettingInAgain lettingIn;
  @Autowired FirstSecurityAdministrator first;
  @Autowired EnteringOrganisation entering;
  @Autowired RegisteringPerson registering;
  @Autowired NotingAdministrators noting;

  @AfterEach
  void forgetTheNewcomer() {
    for (String sql :
        List.of(
            "delete from letter_line where letter_id in (select id from letter where person_id = ?)",
            "delete from letter where person_id = ?",
            "delete from administrator_consent where person_id = ?",
            "delete from membership where person_id = ?",
            "delete from person where id = ?",
            "delete from act_ru_authorization where user_id_ = ?",
            "delete from act_id_membership where user_id_ = ?",
            "delete from act_id_user where id_ = ?",
            "delete from sign_in_account where person_id = ?")) {
      database.sql(sql).param(NEW).update();
    }
  }

  @Test
  void an_account_needs_the_hands_of_two_administrators() {
    Browser system = signedIn(SYSTEM);
    Browser security = signedIn(SECURITY);

    system.submit(PEOPLE, PEOPLE, "account=" + NEW + "&name=" + encoded("张某"));
    assertThat(system.get(PAGE).body()).contains("张某", "没有岗位").doesNotContain("授予岗位</h2>");
    assertThat(
            system.submit(PEOPLE, PAGE + "/roles", "organisation=%s&role=clerk".formatted(OFFICE)))
        .extracting(answer -> answer.statusCode())
        .isEqualTo(403);

    String offered = security.get(PAGE + "?organisation=" + OFFICE).body();
    assertThat(offered).contains("渝北区", "经办");
    security.submit(PAGE, PAGE + "/roles", "organisation=%s&role=clerk".formatted(OFFICE));
    assertThat(people.inRole(NEW, OFFICE, "clerk")).isTrue();

    security.submit(PAGE, PAGE + "/one-time-password", "");
    String secret = between(security.get(PAGE).body(), "一次性密码：<code>", "</code>");
    Browser newcomer = new Browser(port).signIn(NEW, secret);
    assertThat(newcomer.get("/tepai/cases").headers().firstValue("Location").orElse(""))
        .as("nothing before the password is his own")
        .contains("/tepai/password");

    security.submit(PAGE, PAGE + "/roles/withdraw", "organisation=%s&role=clerk".formatted(OFFICE));
    assertThat(people.membershipsOf(NEW)).isEmpty();
  }

  @Test
  void nobody_else_gets_to_the_pages() {
    for (String person : List.of(AUDIT, "d500112.clerk", "e0001.contact")) {
      Browser browser = signedIn(person);
      for (String page :
          List.of(PEOPLE, PEOPLE + "/" + SYSTEM, "/tepai/administration/organisations")) {
        assertThat(browser.get(page).statusCode()).as(person + " " + page).isEqualTo(403);
      }
    }
    assertThat(new Browser(port).get(PEOPLE).statusCode()).isEqualTo(302);
  }

  @Test
  void whoever_knocks_at_anothers_desk_and_whoever_is_made_by_a_restart_stands_in_the_trail() {
    long refused = entries("REFUSED", "d500103.clerk", "人员与岗位");
    signedIn("d500103.clerk").get(PEOPLE);
    assertThat(entries("REFUSED", "d500103.clerk", "人员与岗位")).isEqualTo(refused + 1);

    long granted = entries("ROLE_GRANTED", "system", NEW);
    accounts.person(NEW, "张某");
    accounts.join(NEW, AdministratorKind.AUDIT.groupId());
    noting.note();
    noting.note();
    assertThat(entries("ROLE_GRANTED", "system", NEW)).isEqualTo(granted + 1);
  }

  @Test
  void one_administrator_alone_neither_makes_another_nor_takes_his_account() {
    making.make(NEW, "张某", "");
    assertThatThrownBy(() -> appointing.appoint(SECURITY, NEW, AdministratorKind.AUDIT))
        .hasMessageContaining("须先由系统管理员");
    consenting.consent(SYSTEM, NEW, Consent.AUDIT);
    appointing.appoint(SECURITY, NEW, AdministratorKind.AUDIT);

    lettingIn.oneTimePassword(SECURITY, NEW);
    assertThat(letters()).as("its owner is told").isEqualTo(1);
    database
        .sql("update sign_in_account set used_at = now() where person_id = ?")
        .param(NEW)
        .update();
    assertThatThrownBy(() -> lettingIn.oneTimePassword(SECURITY, NEW))
        .hasMessageContaining("同意重设密码");

    consenting.consent(SYSTEM, NEW, Consent.PASSWORD);
    assertThat(lettingIn.oneTimePassword(SECURITY, NEW)).isNotBlank();
    assertThatThrownBy(() -> lettingIn.oneTimePassword(SECURITY, NEW))
        .as("a consent is good once")
        .hasMessageContaining("同意重设密码");
    assertThatThrownBy(() -> lettingIn.oneTimePassword(SECURITY, SYSTEM))
        .as("an account in use since its installation")
        .hasMessageContaining("同意重设密码");
    assertThatThrownBy(() -> consenting.consent(SYSTEM, NEW, Consent.SYSTEM))
        .hasMessageContaining("没有这样的事项");
  }

  @Test
  void roles_come_to_nobody_who_administers_and_filings_roles_to_nobody_by_hand() {
    assertThatThrownBy(() -> registering.join(AUDIT, OFFICE, "clerk"))
        .as("nor by a filing or a claim")
        .hasMessageContaining("是管理员，不能同时担任业务岗位");
    making.make(NEW, "张某", "");
    assertThatThrownBy(() -> granting.grant(SECURITY, NEW, "d150203", "liaison"))
        .hasMessageContaining("不由管理员授予");
  }

  @Test
  void registering_an_organisation_renames_nobody_and_gives_nobody_in_office_a_role() {
    String name = people.nameOf("d500112.clerk");
    var entered = Map.of("tenant", "chongqing", "contact", "d500112.clerk", "contactName", "另一个名字");
    assertThatThrownBy(() -> entering.enter(entered)).hasMessageContaining("已在使用或已有岗位");
    assertThat(people.nameOf("d500112.clerk")).isEqualTo(name);
  }

  @Test
  void the_system_administrator_erases_for_a_reason_what_a_person_asks_to_be_erased() {
    making.make(NEW, "张某", "zhang@example.org");
    Browser system = signedIn(SYSTEM);

    assertThat(system.get(PAGE).body()).contains("应本人要求删除个人信息");
    system.submit(PAGE, PAGE + "/erase", "reason=");
    assertThat(system.get(PAGE).body()).contains("请写明理由");
    assertThat(people.find(NEW).orElseThrow().mail()).isPresent();
    system.submit(PAGE, PAGE + "/erase", "reason=" + encoded("本人今日书面申请"));

    assertThat(people.find(NEW).orElseThrow().mail()).isEmpty();
    assertThat(entries("ERASED", SYSTEM, NEW)).isPositive();
    assertThat(signedIn(SECURITY).submit(PAGE, PAGE + "/erase", "reason=mine").statusCode())
        .isEqualTo(403);
  }

  @Test
  void nobody_is_two_administrators_or_one_beside_an_office() {
    making.make(NEW, "张某", "");
    consenting.consent(SYSTEM, NEW, Consent.AUDIT);
    appointing.appoint(SECURITY, NEW, AdministratorKind.AUDIT);

    assertThatThrownBy(() -> appointing.appoint(SECURITY, NEW, AdministratorKind.SYSTEM))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("已是审计管理员");
    assertThatThrownBy(() -> granting.grant(SECURITY, NEW, OFFICE, "clerk"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("不能同时担任业务岗位");
    assertThatThrownBy(
            () -> appointing.appoint(SECURITY, "d500112.clerk", AdministratorKind.SYSTEM))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("担任业务岗位");

    appointing.dismiss(SECURITY, NEW);
    assertThat(administrators.kindOf(NEW)).isEmpty();
  }

  @Test
  void the_system_administrator_appoints_nobody_once_there_is_a_security_administrator() {
    making.make(NEW, "张某", "");

    for (AdministratorKind kind : AdministratorKind.values()) {
      assertThatThrownBy(() -> appointing.appoint(SYSTEM, NEW, kind))
          .hasMessageContaining("管理员由安全管理员任命");
    }
  }

  @Test
  void the_first_security_administrator_is_appointed_by_the_system_administrator() {
    making.make(NEW, "张某", "");
    accounts.leave(SECURITY, AdministratorKind.SECURITY.groupId());
    try {
      String lost = first.appoint(SYSTEM, NEW);
      assertThat(administrators.is(NEW, AdministratorKind.SECURITY)).isTrue();
      assertThat(first.passwordAgain(SYSTEM, NEW)).isNotEqualTo(lost);

      new Browser(port).signIn(NEW, first.passwordAgain(SYSTEM, NEW));
      assertThat(first.waits(NEW)).as("nothing is his before he has chosen one").isTrue();
      database
          .sql("update sign_in_account set must_change = false where person_id = ?")
          .param(NEW)
          .update();
      assertThatThrownBy(() -> first.passwordAgain(SYSTEM, NEW)).hasMessageContaining("还没有登录过");
    } finally {
      accounts.join(SECURITY, AdministratorKind.SECURITY.groupId());
    }
  }

  @Test
  void nobody_changes_what_he_is_himself_and_the_last_of_a_kind_stays() {
    assertThatThrownBy(() -> granting.grant(SECURITY, SECURITY, OFFICE, "clerk"))
        .hasMessageContaining("不能改动自己的");
    assertThatThrownBy(() -> appointing.dismiss(SECURITY, AUDIT)).hasMessageContaining("唯一的审计管理员");
    assertThatThrownBy(() -> keepingOut.disable(SYSTEM, AUDIT, "测试"))
        .hasMessageContaining("唯一的审计管理员");
    assertThatThrownBy(() -> keepingOut.disable(SYSTEM, SYSTEM, "测试"))
        .hasMessageContaining("不能改动自己的");
  }

  @Test
  void a_wrong_account_is_told_and_kept_for_mending() {
    Browser system = signedIn(SYSTEM);

    system.submit(PEOPLE, PEOPLE, "account=Bad+Name&name=");

    assertThat(system.get(PEOPLE).body())
        .contains("应为 3 至 64 位小写字母", "请填写姓名", "value=\"Bad Name\"");
    assertThat(people.find("Bad Name")).isEmpty();
  }

  private long letters() {
    return database
        .sql("select count(*) from letter where person_id = ? and subject like '%一次性密码%'")
        .param(NEW)
        .query(Long.class)
        .single();
  }

  private long entries(String act, String person, String subject) {
    return database
        .sql("select count(*) from audit_entry where act = ? and person_id = ? and subject = ?")
        .params(act, person, subject)
        .query(Long.class)
        .single();
  }

  private Browser signedIn(String person) {
    return new Browser(port).signIn(person, PASSWORD);
  }

  private static String between(String text, String before, String after) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(after, from));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
