package org.tepai.baotou;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Baotou's forms as a careful person fills them in; a test changes the one answer it is about. */
public final class BaotouForms {

  private BaotouForms() {}

  /**
   * @param category {@code municipal} or {@code banner}
   */
  public static Map<String, Object> workstation(String category) {
    Map<String, Object> form = new HashMap<>();
    form.put("category", category);
    form.put("station_name", "示例" + (category.equals("municipal") ? "稀土材料" : "科技服务") + "工作站");
    form.put("division", "d150203");
    form.put("body_kind", "university");
    form.put("registered_in", "city");
    form.put("independent_legal_person", true);
    form.put("service_years", 5);
    if (category.equals("municipal")) {
      form.put("research_department", "科研处");
    }
    form.put("service_experience", "为二十家装备制造企业解决热处理问题");
    form.put("fixed_office", true);
    form.put("office_address", "昆都仑区阿尔丁大街 7 号");
    form.put("staff_count", 12);
    form.put("staff_description", "材料、机械专业教师十二人");
    form.put("service_capability", "有重点实验室两个，可做检测和中试");
    form.put("contact_name", "示例联系人");
    form.put("contact_phone", "0472-5000000");
    form.put("integrity_pledge", true);
    return form;
  }

  /**
   * @param workstation id of the filing of the chosen workstation
   */
  public static Map<String, Object> commissioner(String workstation) {
    Map<String, Object> form = new HashMap<>();
    form.put("workstation", workstation);
    form.put("category", "technical");
    form.put("source", "university");
    form.put("position", "材料学院副教授");
    form.put("education", "graduate");
    form.put("degree", "doctor");
    form.put("title", "associate_senior");
    form.put("experience_years", 10);
    form.put("field", "稀土永磁材料");
    form.put("work_experience", "从事稀土永磁材料研究十年");
    form.put("expertise", "永磁体晶界扩散工艺");
    form.put("contact_phone", "13800000000");
    form.put("integrity_pledge", true);
    return form;
  }

  /**
   * @param person id of the colleague who is to be liaison
   */
  public static Map<String, Object> liaison(String person) {
    Map<String, Object> form = new HashMap<>();
    form.put("liaison", person);
    form.put("on_staff", true);
    form.put("post", "sci_tech_management");
    form.put("position", "技术中心主任助理");
    form.put("policy_knowledge", "参加过市科技局培训，办理过高新技术企业申报");
    form.put("contact_phone", "13900000000");
    form.put("change_reason", "原专干调离岗位");
    return form;
  }

  /** The station's filing is given up by its host. */
  public static Map<String, Object> cancelledStation(String filing) {
    return Map.of(
        "cancelled",
        "workstation",
        "own_workstation",
        filing,
        "cancellation_reason",
        "单位业务调整",
        "services_settled",
        true);
  }

  /** A commissioner gives up his own filing. */
  public static Map<String, Object> cancelledCommissioner(String filing) {
    return Map.of(
        "cancelled",
        "commissioner",
        "own_commissioner",
        filing,
        "cancellation_reason",
        "工作调动",
        "services_settled",
        true);
  }

  public static Map<String, Object> inspection() {
    return Map.of(
        "inspection_method", "on_site",
        "inspected_on", "2025-03-17",
        "inspectors", "张某、李某",
        "inspection_report", "现场查看办公场所和设备，与申请一致。",
        "decision", "RECOMMEND");
  }

  public static Map<String, Object> returnedInspection() {
    Map<String, Object> form = new HashMap<>(inspection());
    form.put("decision", "SUPPLEMENT");
    form.put("opinion", "请补充管理制度");
    return form;
  }

  public static Map<String, Object> decision(String decision) {
    return Map.of("decision", decision);
  }

  public static Map<String, Object> decision(String decision, String opinion) {
    return Map.of("decision", decision, "opinion", opinion);
  }

  /** Policies and filings that a service commissioner must know. */
  public static List<String> knowledge() {
    return List.of("policies", "high_tech", "deduction", "small_tech", "projects", "platforms");
  }
}
