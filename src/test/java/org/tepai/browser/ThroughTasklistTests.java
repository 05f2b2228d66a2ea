package org.tepai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.organisations.Organisations;
import org.tepai.process.DueJobs;

/** One application from the notice to the filing, by eleven people, each in Tasklist. */
@TepaiTest
@DisplayName("在待办页面里从通知办到备案")
class ThroughTasklistTests {

  private static final String ENTERPRISE = "e0001";
  private static final String UNIT = "u001";
  private static final String LEADER = UNIT + ".leader1";
  private static final String REASON = "企业由团队成员早年参股，已书面承诺回避经费使用";

  @LocalServerPort int port;

  @Value("${tepai.demonstration.password}")
  String password;

  @Autowired DueJobs jobs;
  @Autowired Organisations organisations;

  private Tasklist tasklist;
  private String office;
  private String caseNumber;

  @Test
  @Clause("CQ-2.1")
  @Clause("CQ-2.2")
  @Clause("CQ-2.3")
  @Clause("CQ-2.4")
  void everyoneDoesHisPartInTasklist() throws IOException {
    try (Browser browser = Browser.open()) {
      tasklist = new Tasklist(browser, "http://localhost:" + port, password);
      office = organisations.competentOffice(ENTERPRISE, LocalDate.of(2025, 3, 18)).id();
      play();
    }
  }

  private void play() throws IOException {
    try {
      bureauPublishesTheRound();
      enterpriseApplies();
      districtAcceptsOnlyWithAReason();
      teamApplies();
      bothConfirm();
      unitReviews();
      districtScreens();
      districtRecommends();
      bothOfficesDecide();
      bureauPublishesTheList();
      fourPartiesSign();
      districtFiles();
    } catch (RuntimeException | AssertionError failed) {
      tasklist.evidence();
      throw failed;
    }
  }

  private void bureauPublishesTheRound() {
    tasklist.signIn("bureau.publisher");
    tasklist
        .starts("选派批次")
        .chooses("选派批次", "2025年第一批")
        .fills("通知标题", "关于开展企业科技特派员团选派工作的通知")
        .fills("通知正文", "请各区县科技主管部门组织企业提出需求，并按期报送推荐名单。");
    tasklist.picture("tasklist-round");
    handsIn();
  }

  private void enterpriseApplies() {
    tasklist.signIn(ENTERPRISE + ".contact");
    TaskForm form = tasklist.starts("企业入驻与特派员团申报");
    form.chooses("企业规模", "小型企业")
        .dates("成立日期", "2019/5/20")
        .shows("成立日期", "2019/5/20")
        .fills("科技型企业入库编号", "KJXQY2024-0001");
    declares(form);
    form.fills("可提供的科研条件", "实验室 200 平方米，中试线一条").fills("可提供的科研经费（万元）", "30");
    form.rows("需要解决的创新问题", 2);
    TaskForm problem = form.row("需要解决的创新问题", 0);
    problem.fills("创新问题", "铸件气孔率偏高，需改进浇注工艺").fills("所属领域", "材料工程");
    form.row("需要解决的创新问题", 1).fills("创新问题", "熔炼能耗高于同行，需改进保温");
    form.ticks("本企业由特派员团、其成员或派出单位创办、投资或入股").fills("关联情况说明", "团队一名成员早年参股百分之二");
    form.fills("联系人", "示例联系人").fills("手机号码", "13800000000").ticks("愿意配合主管部门的统计、考核、评价和监督");
    form.lookAt("科研条件和经费");
    tasklist.picture("tasklist-application");
    handsIn();
  }

  private static void declares(TaskForm form) {
    form.ticks("上一年及当年未发生重大安全事故")
        .ticks("上一年及当年未发生重大质量事故")
        .ticks("上一年及当年无严重环境违法")
        .ticks("上一年及当年无科研严重失信行为")
        .ticks("未列入经营异常名录")
        .ticks("未列入严重违法失信企业名单");
  }

  private void districtAcceptsOnlyWithAReason() {
    tasklist.signIn(office + ".clerk");
    TaskForm form = tasklist.claims("核验企业申请");
    caseNumber = form.reads("案卷号");
    form.shows("可提供的科研条件", "实验室 200 平方米").shows("科技型企业入库编号", "KJXQY2024-0001");
    tasklist.sees("原则上不得申请", "熔炼能耗高于同行");
    form.shows("成立日期", "2019/5/20").lookAt("案卷");
    tasklist.picture("tasklist");
    form.decides("结论", "受理");
    tasklist.triesToSubmit().sees("如需例外通过，请填写例外理由").picture("tasklist-refused");
    assertThat(form.ticked("受理")).isTrue();
    form.fills("例外理由", REASON);
    handsIn();
  }

  private void teamApplies() {
    tasklist.signIn(LEADER);
    TaskForm form = tasklist.claims("申报特派员团");
    tasklist.sees("铸件气孔率偏高");
    form.fills("团队名称", "示例铸造工艺团").ticks("解决技术难题（按企业要求保密）");
    form.rows("团队成员（含负责人）", 2);
    member(form.row("团队成员（含负责人）", 0), "示例负责人", "负责人", "博士", "副高级");
    member(form.row("团队成员（含负责人）", 1), "示例成员", "成员", "硕士", "中级");
    form.fills("专业能力和技术特长", "铸造工艺与材料")
        .fills("负责人工作经历", "从事铸造研究十年")
        .fills("服务打算", "每月驻厂五天，改进浇注系统")
        .ticks("团队全体成员承诺遵守科研诚信有关要求，申报内容真实");
    form.lookAt("团队成员（含负责人）");
    tasklist.picture("tasklist-team");
    handsIn();
  }

  private static void member(TaskForm row, String name, String role, String degree, String title) {
    row.fills("姓名", name)
        .chooses("身份", role)
        .chooses("学位", degree)
        .chooses("职称", title)
        .fills("所在单位", "示例理工大学")
        .chooses("单位类别", "市内高校")
        .fills("专业领域", "材料工程");
  }

  private void bothConfirm() {
    tasklist.signIn(ENTERPRISE + ".contact");
    tasklist.claims("确认对接意向").shows("案卷号", caseNumber).decides("是否同意对接", "同意");
    handsIn();
    tasklist.signIn(LEADER);
    tasklist.opens("确认服务意向").shows("案卷号", caseNumber).decides("是否同意对接", "同意");
    handsIn();
  }

  private void unitReviews() {
    tasklist.signIn(UNIT + ".contact");
    tasklist
        .claims("审核团队申报")
        .shows("特派员团", "示例铸造工艺团")
        .chooses("本单位层级", "市级")
        .chooses("本单位所在地", "市内")
        .decides("意见", "同意");
    handsIn();
  }

  private void districtScreens() {
    tasklist.signIn(office + ".clerk");
    TaskForm form = tasklist.claims("筛选申报项目");
    tasklist.sees(REASON);
    form.decides("结论", "通过").ticks("已核对：团队熟悉所属领域，专业能力和技术特长与企业需求相符");
    handsIn();
  }

  private void districtRecommends() {
    tasklist.signIn(office + ".clerk");
    TaskForm form = tasklist.claims("报送推荐名单");
    form.shows("原定截止日", "2025/3/30").shows("实际截止日（逢休息日顺延）", "2025/3/31");
    tasklist.sees(caseNumber, "2025-03-31 23:59");
    form.ticksOneWith(caseNumber);
    tasklist.picture("tasklist-roster");
    handsIn();
    jobs.runUntil(Instant.parse("2025-03-31T16:00:01Z"));
  }

  private void bothOfficesDecide() {
    decides("bureau.reviewer");
    decides("education.reviewer");
    jobs.runWaiting();
  }

  private void decides(String person) {
    tasklist.signIn(person);
    tasklist.claims("审核认定名单");
    tasklist.tab("逐项审核").sees(caseNumber, REASON);
    tasklist.agrees(enterpriseName()).sees("还有 0 项未审").picture("tasklist-review");
    tasklist.tab("办理");
    tasklist.form().ticks("已逐项审核");
    handsIn();
  }

  private String enterpriseName() {
    return organisations.nameOf(ENTERPRISE);
  }

  private void bureauPublishesTheList() {
    tasklist.signIn("bureau.publisher");
    tasklist.claims("发布市级名单").shows("入选", "1").fills("名单标题", "2025年第一批企业科技特派员团名单");
    tasklist.picture("tasklist-publish-list");
    handsIn();
    jobs.runWaiting();
  }

  private void fourPartiesSign() throws IOException {
    tasklist.signIn(ENTERPRISE + ".signer");
    TaskForm form = tasklist.claims("签署协议").shows("案卷号", caseNumber);
    tasklist.tab("材料与文件").sees("四方协议", ".docx", "办理经过", REASON).picture("tasklist-documents");
    isTheAgreement(tasklist.downloads("协议"));
    tasklist.tab("办理");
    form.decides("决定", "同意并签署");
    tasklist.picture("tasklist-sign");
    handsIn();
    tasklist.signIn(LEADER);
    tasklist.opens("签署协议").decides("决定", "同意并签署");
    handsIn();
    signs(UNIT + ".signer");
    signs(office + ".signer");
  }

  private void signs(String person) {
    tasklist.signIn(person);
    tasklist.claims("签署协议").decides("决定", "同意并签署");
    handsIn();
  }

  private void isTheAgreement(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file);
        XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(content))) {
      assertThat(word.getText()).contains(enterpriseName(), "示例铸造工艺团");
    }
  }

  private void districtFiles() {
    tasklist.signIn(office + ".filer");
    TaskForm form = tasklist.claims("备案四方协议").shows("案卷号", caseNumber);
    tasklist.picture("tasklist-file");
    form.decides("结论", "准予备案");
    handsIn();
    tasklist.signIn(ENTERPRISE + ".contact");
    tasklist.follows("/tepai/cases").sees(caseNumber, "派驻中");
  }

  private void handsIn() {
    tasklist.submits();
    tasklist.signOut();
  }
}
