package org.tepai.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.baotou.Town;

/** A workstation, a commissioner through it and his dispatch, by ten people, each in Tasklist. */
@TepaiTest
@DisplayName("在待办页面里从工作站备案办到派驻")
class DispatchThroughTasklistTests {

  private static final String STATION = "示例科技服务工作站";
  private static final String STATION_CONTACT = "bt-host.contact";
  private static final String SPECIALIST = "bt-host.specialist1";
  private static final String FIRM = "示例永磁有限公司";
  private static final String FIRM_CONTACT = "bt-firm.contact";

  @LocalServerPort int port;

  @Value("${tepai.demonstration.password}")
  String password;

  @Autowired Town town;

  private Tasklist tasklist;
  private String caseNumber;

  @BeforeEach
  void hostAndEnterprise() {
    town.host();
    town.enterprise();
  }

  @Test
  @Clause("BT-10")
  @Clause("BT-11.1")
  @Clause("BT-14.2")
  void everyoneDoesHisPartInTasklist() {
    try (Browser browser = Browser.open()) {
      tasklist = new Tasklist(browser, "http://localhost:" + port, password);
      play();
    }
  }

  private void play() {
    try {
      hostAppliesForAStation();
      bannerInspectsAndRecommends();
      bureauFilesTheStation();
      specialistApplies();
      stationReviews();
      bureauFilesTheCommissioner();
      commissionerAndEnterpriseAgree();
      threePartiesSign();
      stationReportsAndBureauFiles();
    } catch (RuntimeException | AssertionError failed) {
      tasklist.evidence();
      throw failed;
    }
  }

  private void hostAppliesForAStation() {
    tasklist.signIn(STATION_CONTACT);
    TaskForm form = tasklist.starts("特派员工作站备案");
    form.decides("工作站级别", "旗县区工作站（科技服务类为重点）")
        .fills("工作站名称", STATION)
        .chooses("工作站所在旗县区", "昆都仑区")
        .chooses("依托单位类型", "科技服务机构")
        .decides("依托单位注册地", "自治区内其他盟市")
        .ticks("依托单位是独立法人")
        .fills("从事相关服务的年数", "5");
    form.lookAt("工作站级别");
    tasklist.picture("baotou-station-application");
    form.fills("为企业服务的情况", "三年来为四十家企业办理高新技术企业申报")
        .ticks("有固定的办公场所")
        .fills("办公场所地址", "昆都仑区阿尔丁大街 7 号")
        .fills("稳定的科技服务人员数", "12")
        .fills("人员队伍情况", "专职科技服务人员十二人")
        .fills("技术服务和整合资源能力", "可办理项目申报、政策辅导和知识产权服务")
        .fills("工作站联系人", "示例联系人")
        .fills("联系电话", "0472-5000000")
        .ticks("承诺申报内容真实，遵守科研诚信有关要求");
    handsIn();
  }

  private void bannerInspectsAndRecommends() {
    tasklist.signIn(Town.DISTRICT + ".inspector");
    TaskForm form = tasklist.claims("旗县区考察推荐");
    caseNumber = form.reads("案卷号");
    tasklist.sees("提示", "在自治区内其他盟市注册");
    form.shows("工作站名称", STATION).lookAt("案卷");
    tasklist.picture("baotou-inspect");
    form.decides("考察方式", "现场考察")
        .dates("考察日期", "2025/3/18")
        .fills("考察人员", "张某、李某")
        .fills("考察情况", "现场查看办公场所和人员队伍，与申请一致。")
        .decides("结论", "符合条件，提请市科技局备案");
    form.lookAt("考察方式");
    tasklist.picture("baotou-inspection-report");
    handsIn();
  }

  private void bureauFilesTheStation() {
    tasklist.signIn("btb.filer");
    TaskForm form = tasklist.claims("备案工作站").shows("案卷号", caseNumber);
    form.shows("考察情况", "与申请一致").lookAt("考察情况");
    tasklist.picture("baotou-file-station");
    form.decides("结论", "准予备案");
    handsIn();
  }

  private void specialistApplies() {
    tasklist.signIn(SPECIALIST);
    TaskForm form = tasklist.starts("科技特派员备案");
    form.chooses("加入的工作站", "%s（示例科技大学，旗县区工作站（科技服务类），包特站〔2025〕0001号）".formatted(STATION))
        .decides("特派员类型", "技术服务型")
        .chooses("所在单位类型", "高等院校")
        .fills("部门和职务", "材料学院副教授")
        .chooses("最高学历", "全日制研究生")
        .chooses("最高学位", "博士")
        .chooses("专业技术职称", "副高级")
        .fills("相关工作年限（年）", "10")
        .fills("专业领域", "稀土永磁材料");
    form.lookAt("加入的工作站");
    tasklist.picture("baotou-commissioner-application");
    form.fills("工作经历", "从事稀土永磁材料研究十年")
        .fills("专业能力和技术特长", "永磁体晶界扩散工艺")
        .fills("联系电话", "13800000000")
        .ticks("承诺申报内容真实，遵守科研诚信有关要求");
    handsIn();
  }

  private void stationReviews() {
    tasklist.signIn(STATION_CONTACT);
    TaskForm form = tasklist.claims("工作站初审");
    form.shows("申报人", "示例科技大学专家1").shows("加入的工作站", STATION);
    form.decides("结论", "同意，报市科技局备案").lookAt("结论");
    tasklist.picture("baotou-station-review");
    handsIn();
  }

  private void bureauFilesTheCommissioner() {
    tasklist.signIn("btb.filer");
    tasklist.claims("备案科技特派员").shows("所在单位", "示例科技大学").decides("结论", "准予备案");
    handsIn();
  }

  private void commissionerAndEnterpriseAgree() {
    tasklist.signIn(SPECIALIST);
    TaskForm form = tasklist.starts("双向选择派驻");
    form.chooses("科技特派员", "示例科技大学专家1（示例科技大学，技术服务型，包特员〔2025〕0001号）")
        .chooses("派驻企业", FIRM)
        .ticks("参与或指导企业技术研发")
        .fills("服务内容", "改进永磁体烧结工艺，降低废品率")
        .decides("服务形式", "现场服务")
        .dates("服务开始日", "2025/5/1")
        .dates("服务截止日", "2026/4/30");
    form.lookAt("派驻企业");
    tasklist.picture("baotou-dispatch-offer");
    handsIn();
    tasklist.signIn(FIRM_CONTACT);
    tasklist.claims("确认服务意向").shows("特派员工作站", STATION).decides("答复", "同意");
    handsIn();
  }

  private void threePartiesSign() {
    signs("bt-firm.signer", true);
    signs(SPECIALIST, false);
    signs("bt-host.signer", true);
  }

  private void signs(String person, boolean offered) {
    tasklist.signIn(person);
    TaskForm form = offered ? tasklist.claims("签署协议") : tasklist.opens("签署协议");
    form.decides("决定", "同意并签署");
    handsIn();
  }

  private void stationReportsAndBureauFiles() {
    tasklist.signIn(STATION_CONTACT);
    tasklist.claims("报送派驻协议").ticks("已核对协议内容，与三方商定的一致");
    handsIn();
    tasklist.signIn("btb.filer");
    TaskForm form = tasklist.claims("备案派驻协议");
    form.lookAt("案卷号");
    tasklist.picture("baotou-file-dispatch");
    form.decides("结论", "准予备案");
    handsIn();
    tasklist.signIn(FIRM_CONTACT);
    tasklist.follows("/tepai/cases").sees("派驻中");
  }

  private void handsIn() {
    tasklist.submits();
    tasklist.signOut();
  }
}
