package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.Accounts;
import org.tepai.uploads.CraftedFiles;

/**
 * The engine gives comments and attachments to whoever knows an id. Ours are given to those who see
 * the case, written by those who take part in it, and found under their own case only.
 */
@TepaiTest
class RemarksOfForeignCasesTests {

  private static final String PASSWORD = "tepai";
  private static final String WORDS = "请补充\n检测报告 <script>alert(1)</script> ${7*7} 𠮷";
  private static final Pattern DOWNLOAD = Pattern.compile("/attachments/([0-9a-f-]{36})\"");
  private static final Pattern TAKEN_BACK = Pattern.compile("/remarks/([0-9a-f-]{36})/withdraw");

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired Accounts accounts;
  @Autowired JdbcTemplate database;

  private final Map<String, Browser> browsers = new HashMap<>();
  private Journey journey;
  private String page;

  @BeforeEach
  void an_enterprise_has_applied() {
    world.at("2025-03-19T09:00");
    journey = world.applies("e0003");
    page = "/tepai/cases/" + journey.caseId();
  }

  @Test
  void those_concerned_write_read_and_fetch_and_it_is_audited() throws IOException {
    byte[] paper = CraftedFiles.word("方案");
    says("e0003.contact", WORDS);
    attaches("e0003.contact", "方案\u202Excod.docx", paper);

    HttpResponse<String> seen = by(journey.clerk()).get(page);
    assertThat(seen.body())
        .contains("检测报告 &lt;script&gt;alert(1)&lt;/script&gt; ${7*7} 𠮷", "方案_xcod.docx")
        .doesNotContain("<script>alert");
    String download = page + "/attachments/" + found(DOWNLOAD, seen.body());
    HttpResponse<String> file = by(journey.clerk()).get(download);
    assertThat(by(journey.clerk()).bytes(download)).isEqualTo(paper);
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(file.headers().firstValue("Content-Type").orElse("")).contains("wordprocessingml");
    assertThat(audited("e0003.contact")).contains("REMARKED", "UPLOADED");
    assertThat(audited(journey.clerk())).contains("DOWNLOADED");
  }

  @Test
  void a_foreign_district_jurisdiction_or_enterprise_gets_nothing_by_any_id() throws IOException {
    attaches("e0003.contact", "方案.docx", CraftedFiles.word("方案"));
    says("e0003.contact", WORDS);
    String seen = by("e0003.contact").get(page).body();
    String attachment = found(DOWNLOAD, seen);
    String remark = found(TAKEN_BACK, seen);
    String document =
        database.queryForObject(
            "select id from document where owner_kind = 'ATTACHMENT'", String.class);
    String foreign = journey.office().equals("d500101") ? "d500102" : "d500101";
    for (String stranger :
        List.of(foreign + ".clerk", "btb.clerk", "e0004.contact", "administrator")) {
      Browser browser = by(stranger);
      assertThat(browser.get(page + "/attachments/" + attachment).statusCode()).isEqualTo(404);
      assertThat(browser.get("/tepai/documents/" + document).statusCode()).isEqualTo(404);
      HttpResponse<String> list = browser.get("/tepai/api" + page.substring(6) + "/remarks");
      assertThat(list.statusCode()).as(stranger).isEqualTo(404);
      assertThat(list.body()).contains("没有这个案卷");
      for (String hole :
          List.of(
              "/remarks",
              "/remarks/" + remark + "/withdraw",
              "/attachments/" + attachment + "/withdraw")) {
        HttpResponse<String> tried = browser.submit("/tepai/me", page + hole, "words=x");
        assertThat(tried.statusCode()).as(stranger + hole).isEqualTo(404);
      }
      HttpResponse<String> sent =
          browser.upload("/tepai/me", page + "/attachments", Map.of(), "a.exe", new byte[] {1});
      assertThat(sent.statusCode()).as(stranger).isEqualTo(404);
      assertThat(sent.body()).doesNotContain(".exe");
    }
    assertThat(
            database.queryForObject(
                "select count(*) from remark where withdrawn_at is null", Integer.class))
        .isEqualTo(2);
  }

  @Test
  void an_id_of_another_case_under_ones_own_opens_nothing() throws IOException {
    attaches("e0003.contact", "方案.docx", CraftedFiles.word("方案"));
    String attachment = found(DOWNLOAD, by("e0003.contact").get(page).body());
    String own = "/tepai/cases/" + world.applies("e0004").caseId();

    Browser other = by("e0004.contact");
    assertThat(other.get(own).statusCode()).isEqualTo(200);
    assertThat(other.get(own + "/attachments/" + attachment).statusCode()).isEqualTo(404);
    assertThat(other.submit(own, own + "/attachments/" + attachment + "/withdraw").statusCode())
        .isEqualTo(404);
  }

  @Test
  void whoever_only_sees_the_case_reads_and_does_not_write() {
    says("e0003.contact", "已按要求补充");

    Browser bureau = by("bureau.publisher");
    assertThat(bureau.get(page).body()).contains("已按要求补充").doesNotContain("提交留言");
    bureau.submit("/tepai/me", page + "/remarks", "words=x");
    assertThat(bureau.get(page).body()).contains("您可以查看案卷", "不能留言");
  }

  @Test
  void an_author_takes_back_his_own_for_a_day_and_that_he_did_stays() {
    says("e0003.contact", "写错了的话");
    String seen = by("e0003.contact").get(page).body();
    String withdraw = page + "/remarks/" + found(TAKEN_BACK, seen) + "/withdraw";
    assertThat(by(journey.clerk()).get(page).body()).contains("写错了的话").doesNotContain(withdraw);
    by(journey.clerk()).submit(page, withdraw);
    assertThat(by(journey.clerk()).get(page).body()).contains("不能撤回", "写错了的话");

    world.at("2025-03-19T15:00");
    by("e0003.contact").submit(page, withdraw);
    assertThat(by(journey.clerk()).get(page).body())
        .contains("已于 2025-03-19 15:00 撤回")
        .doesNotContain("写错了的话");
    assertThat(database.queryForList("select words from remark", String.class))
        .containsExactly("写错了的话");

    says("e0003.contact", "一天以前的话");
    String late = found(TAKEN_BACK, by("e0003.contact").get(page).body());
    world.at("2025-03-20T15:01");
    by("e0003.contact").submit(page, page + "/remarks/" + late + "/withdraw");
    assertThat(by("e0003.contact").get(page).body()).contains("24 小时以内", "一天以前的话");
  }

  @Test
  void what_cannot_be_kept_is_refused_in_words() {
    says("e0003.contact", "");
    assertThat(by("e0003.contact").get(page).body()).contains("留言没有内容");
    says("e0003.contact", "一\u0007二");
    assertThat(by("e0003.contact").get(page).body()).contains("含有不可见的控制字符");
    for (String address : List.of("/tepai/cases?words=%00", "/tepai/cases?after=a%00b")) {
      HttpResponse<String> refused = by("e0003.contact").get(address);
      assertThat(refused.statusCode()).as(address).isEqualTo(400);
      assertThat(refused.body()).contains("含有不可见的控制字符");
    }
    says("e0003.contact", "长".repeat(2001));
    assertThat(by("e0003.contact").get(page).body()).contains("留言有 2001 字，应不超过 2000 字");
    by("e0003.contact").upload(page, page + "/attachments", Map.of(), "a.docm", new byte[] {1});
    assertThat(by("e0003.contact").get(page).body()).contains("是“.docm”文件，不能上传；可以上传：.pdf");
    by("e0003.contact")
        .upload(page, page + "/attachments", Map.of(), "a.pdf", new byte[21 * 1024 * 1024]);
    assertThat(by("e0003.contact").get(page).body()).contains("有 21 MB，单个文件应不超过 20 MB");
  }

  @Test
  void nothing_is_added_to_a_closed_case() {
    says("e0003.contact", "撤回之前");
    by("e0003.contact").submit(page, page + "/withdraw");
    assertThat(by("e0003.contact").get(page).body()).contains("已撤回");
    says("e0003.contact", "撤回之后");
    assertThat(by("e0003.contact").get(page).body())
        .contains("已结束（已撤回），不能再留言", "撤回之前")
        .doesNotContain("/remarks/", "提交留言");
  }

  private void says(String person, String words) {
    String fields =
        "words=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
    assertThat(by(person).submit("/tepai/me", page + "/remarks", fields).statusCode())
        .isEqualTo(302);
  }

  private void attaches(String person, String name, byte[] file) {
    assertThat(by(person).upload(page, page + "/attachments", Map.of(), name, file).statusCode())
        .isEqualTo(302);
  }

  private List<String> audited(String person) {
    return database.queryForList(
        "select act from audit_entry where person_id = ? and case_id = ?",
        String.class,
        person,
        journey.caseId());
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }

  private Browser by(String person) {
    return browsers.computeIfAbsent(
        person,
        each -> {
          accounts.password(each, PASSWORD);
          return new Browser(port).signIn(each, PASSWORD);
        });
  }
}
