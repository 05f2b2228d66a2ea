package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.mail.Letter;
import org.tepai.mail.Line;
import org.tepai.mail.Outbox;
import org.tepai.mail.SendingMail;
import org.tepai.organisations.People;
import org.tepai.organisations.Person;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.Accounts;

/**
 * The pages about mail: one's own address, what did not arrive, and the demonstration's mailbox.
 */
@TepaiTest
class MailPagesTests {

  /** The demonstration's, so that nothing is left changed for other tests. */
  private static final String PASSWORD = "tepai";

  private static final String CLERK = "d500112.clerk";
  private static final String ADMINISTRATOR = "administrator";

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired People people;
  @Autowired RegisteringPerson registering;
  @Autowired Outbox outbox;
  @Autowired SendingMail sending;

  @Test
  void everybody_mends_his_own_address() {
    Browser clerk = signedIn(CLERK);
    assertThat(clerk.get("/tepai/me").body()).contains("d500112.clerk@tepai.example", "渝北区");

    clerk.submit("/tepai/me", "/tepai/me", "mail=new.address@tepai.example&phone=023-6700 1234");
    assertThat(people.find(CLERK).flatMap(Person::mail)).contains("new.address@tepai.example");
    assertThat(people.find(CLERK).flatMap(Person::phone)).contains("023******1234");

    registering.reach(CLERK, null, "d500112.clerk@tepai.example");
  }

  @Test
  void a_wrong_address_is_told_and_kept_for_mending() {
    Browser clerk = signedIn(CLERK);

    clerk.submit("/tepai/me", "/tepai/me", "mail=a@b.example,c@d.example&phone=12");

    assertThat(clerk.get("/tepai/me").body())
        .contains("不是有效的地址", "应为 6 至 30 位数字", "value=\"a@b.example,c@d.example\"");
    assertThat(people.find(CLERK).flatMap(Person::mail)).contains("d500112.clerk@tepai.example");
  }

  @Test
  void an_administrator_sees_what_did_not_arrive_and_sends_it_again() {
    outbox.post(letter("nobody-known", "没有地址的信"));
    sending.sendDue();
    Browser administrator = signedIn(ADMINISTRATOR);
    assertThat(administrator.get("/").body()).contains("未能送达 0 封，没有邮箱 1 封");
    assertThat(administrator.get("/tepai/mail").body()).contains("没有地址的信", "没有登记邮箱", "重发");

    administrator.submit("/tepai/mail", "/tepai/mail/again", "reason=NO_ADDRESS");

    assertThat(administrator.get("/tepai/mail").body()).contains("已将 1 封邮件列入待发");
    assertThat(administrator.get("/").body()).doesNotContain("未能送达");
  }

  @Test
  void nobody_else_sees_it() {
    HttpResponse<String> answer = signedIn(CLERK).get("/tepai/mail");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("只供系统管理员");
    assertThat(new Browser(port).get("/tepai/mail").statusCode()).isEqualTo(302);
  }

  @Test
  void nobody_else_sends_it_again() {
    outbox.post(letter("nobody-known", "没有地址的信"));
    sending.sendDue();

    HttpResponse<String> answer =
        signedIn(CLERK).submit("/tepai/me", "/tepai/mail/again", "reason=NO_ADDRESS");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("只供系统管理员");
    assertThat(signedIn(ADMINISTRATOR).get("/").body()).contains("未能送达 0 封，没有邮箱 1 封");
  }

  @Test
  void the_mailbox_of_the_demonstration_needs_no_sign_in() {
    outbox.post(letter(CLERK, "给经办的信"));
    outbox.post(letter("bureau.publisher", "给市局的信"));
    sending.sendDue();
    Browser stranger = new Browser(port);

    assertThat(stranger.get("/").body()).contains("/tepai/mailbox");
    String found = stranger.get("/tepai/mailbox?words=d500112").body();
    assertThat(found).contains("给经办的信").doesNotContain("给市局的信");
    Matcher link = Pattern.compile("/tepai/mailbox/[0-9a-f-]{36}").matcher(found);
    assertThat(link.find()).isTrue();
    assertThat(stranger.get(link.group()).body()).contains("<iframe", "sandbox=", "请办理。");
    HttpResponse<String> paper = stranger.get(link.group() + "/paper");
    assertThat(paper.body()).contains("请办理。", "去", "&lt;script&gt;").doesNotContain("<script");
    assertThat(paper.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "sandbox");
  }

  private static Letter letter(String person, String subject) {
    return new Letter(
        "chongqing",
        person,
        subject,
        List.of(new Line("请办理。<script>去</script>", "/tepai/cases/1", null)));
  }

  private Browser signedIn(String person) {
    accounts.password(person, PASSWORD);
    return new Browser(port).signIn(person, PASSWORD);
  }
}
