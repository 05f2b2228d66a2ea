package org.tepai.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms as a careful applicant fills them in; a test changes the one answer it is about. */
public final class Forms {

  private Forms() {}

  public static Map<String, Object> enterpriseApplication() {
    Map<String, Object> form = new HashMap<>();
    form.put("scale", "small");
    form.put("founded_on", "2019-05-20");
    form.put("register_number", "KJXQY2024-0001");
    for (String declaration :
        List.of(
            "no_major_safety_accident",
            "no_major_quality_accident",
            "no_serious_environmental_offence",
            "no_serious_research_dishonesty",
            "not_in_abnormal_list",
            "not_in_dishonest_list")) {
      form.put(declaration, true);
    }
    form.put("research_conditions", "实验室 200 平方米，中试线一条");
    form.put("research_funding", 30);
    form.put("problems", List.of(Map.of("problem", "铸件气孔率偏高，需改进浇注工艺")));
    form.put("contact_name", "示例联系人");
    form.put("contact_phone", "13800000000");
    form.put("accepts_supervision", true);
    return form;
  }

  /**
   * A leader with a doctorate and as many members with an intermediate title as make up the size.
   */
  public static Map<String, Object> teamApplication(int size) {
    List<Map<String, Object>> members = new ArrayList<>();
    members.add(member("示例负责人", "leader", "doctor", "associate_senior"));
    for (int i = 1; i < size; i++) {
      members.add(member("示例成员" + i, "member", "master", "intermediate"));
    }
    return teamApplication(members);
  }

  public static Map<String, Object> teamApplication(List<Map<String, Object>> members) {
    Map<String, Object> form = new HashMap<>();
    form.put("team_name", "示例铸造工艺团");
    form.put("service_categories", List.of("problem", "talent"));
    form.put("members", members);
    form.put("expertise", "铸造工艺与材料");
    form.put("work_experience", "从事铸造研究十年");
    form.put("plan", "每月驻厂五天，改进浇注系统");
    form.put("integrity_pledge", true);
    return form;
  }

  public static Map<String, Object> member(String name, String role, String degree, String title) {
    Map<String, Object> member = new HashMap<>();
    member.put("name", name);
    member.put("role", role);
    member.put("degree", degree);
    member.put("title", title);
    member.put("unit", "示例理工大学");
    member.put("origin", "in_city_university");
    member.put("field", "材料工程");
    member.put("experience", 10);
    return member;
  }

  public static Map<String, Object> unitReview(String decision) {
    return with(
        Map.of("unit_level", "municipal", "unit_location", "in_city", "decision", decision),
        decision.equals("AGREE") ? Map.of() : Map.of("opinion", "请补充成员专长"));
  }

  /** The form with some answers changed; a null answer takes the key out. */
  public static Map<String, Object> with(Map<String, Object> form, Map<String, ?> changes) {
    Map<String, Object> changed = new HashMap<>(form);
    changes.forEach(
        (key, value) -> {
          if (value == null) {
            changed.remove(key);
          } else {
            changed.put(key, value);
          }
        });
    return changed;
  }

  public static Map<String, Object> decision(String outcome) {
    return Map.of("decision", outcome);
  }
}
