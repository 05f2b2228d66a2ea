package org.tepai.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tepai.Clause;

/** A slip in a folder stops the start, and the report says where it is and what belongs there. */
class BrokenJurisdictionTests {

  private static final String FILE = "bpmn/sample/jurisdiction.yaml";

  static Stream<Arguments> slips() {
    return Stream.of(
        slip(
            "a key nobody reads",
            "regulation:",
            "regulations:\nregulation:",
            "不认识的项“regulations”",
            "regulation"),
        slip("a name that is missing", "name: 样例\n", "", "缺少“name”", "一段文字"),
        slip("a date that is none", "2025-03-18", "三月十八日", "写的是“三月十八日”", "2025-03-18"),
        slip(
            "a level that does not exist",
            "level: district",
            "level: town",
            "写的是“town”",
            "district、municipal"),
        slip(
            "a parent that does not exist",
            "parent: bureau",
            "parent: bureua",
            "写的是“bureua”",
            "bureau"),
        slip(
            "a role that does not exist",
            "roles: [clerk]",
            "roles: [clark]",
            "写的是“clark”",
            "clerk"),
        slip("a successor that does not exist", "successor: d2", "successor: d9", "写的是“d9”", "d2"),
        slip(
            "a clause with a malformed id",
            "id: AB-1.size",
            "id: AB1size",
            "写的是“AB1size”",
            "AB-2.3"),
        slip(
            "a setting that rests on no clause",
            "clause: AB-1.size",
            "clause: AB-9",
            "写的是“AB-9”",
            "AB-1.size"),
        slip(
            "a choice that is not offered",
            "value: WHEN_OFFICE_OPENS",
            "value: SOMETIME",
            "写的是“SOMETIME”",
            "WHEN_DIVISION_CHANGES"),
        slip(
            "a flag that is neither",
            "tenantWide: true",
            "tenantWide: yes",
            "写的是“yes”",
            "true 或 false"),
        slip(
            "a round that ends before it begins",
            "dueOn: 2025-04-30",
            "dueOn: 2025-01-30",
            "“dueOn”早于“opensOn”",
            "不早于 2025-04-01"),
        slip("a list where a mapping belongs", "texts: {}", "texts: []", "“texts”不是分项", "名称: 值"),
        slip(
            "a text where a list belongs",
            "decisions:",
            "decisions: none\nremarks:",
            "“decisions”不是清单",
            "以“- ”开头的清单"),
        slip("an id used twice", "id: d2, code", "id: d1, code", "编号“d1”重复", "不同的编号"),
        slip(
            "a reminder on no working day",
            "before: [7, 1, 0]",
            "before: [7, soon]",
            "“before”写的是“soon”",
            "工作日数"),
        slip(
            "a reminder to nobody known",
            "to: [assignee, candidates]",
            "to: [everybody]",
            "“to”写的是“everybody”",
            "candidates"),
        slip(
            "an escalation to no office",
            "to: [office-above]",
            "to: [office-below]",
            "“to”写的是“office-below”",
            "office-above"),
        slip(
            "a supervision before the escalation",
            "escalation: {after: 1,",
            "escalation: {after: 9,",
            "督办早于上报",
            "不小于上报的 9"),
        slip(
            "a vacancy told to nobody known",
            "vacant: office-above",
            "vacant: someone",
            "“vacant”写的是“someone”",
            "office-above 或 none"),
        slip(
            "a participant that signs himself and by another",
            "name: 专家, is: person}",
            "name: 专家, is: person, signs: contact}",
            "由本人签署",
            "删去 signs"),
        slip(
            "a participant that is called like an office",
            "{id: helper,",
            "{id: competent,",
            "已是部门编号或系统用语",
            "另取一个编号"),
        slip(
            "a participant that is nothing known", "is: person", "is: team", "写的是“team”", "person"),
        slip(
            "a register under none", "under: station", "under: statoin", "写的是“statoin”", "station"),
        slip(
            "a filing that grants no role",
            "grants: expert",
            "grants: exprt",
            "写的是“exprt”",
            "expert"),
        slip(
            "a limit that no setting holds",
            "perCategory: team.size.max",
            "perCategory: 1",
            "“perCategory”写的是“1”",
            "team.size.max"),
        slip(
            "a supervisor that there is not",
            "supervisor: bureau",
            "supervisor: burau",
            "写的是“burau”",
            "bureau"),
        slip(
            "a register without categories",
            "categories: [{id: any, name: 专家, supervisor: holder, supervisorRole: contact}]",
            "clause: AB-1.size",
            "名册没有类别",
            "至少一个类别"),
        slip(
            "a cycle of a length that nobody knows",
            "value: QUARTER",
            "value: FORTNIGHT",
            "写的是“FORTNIGHT”",
            "HALF_YEAR"),
        slip(
            "a start by offices that have no such role",
            "holder: district, roles: [clerk]",
            "holder: district, roles: [publisher]",
            "写的是“publisher”",
            "clerk"),
        slip("no reminders at all", "reminders:", "remarks:", "缺少“reminders”", "名称: 值"),
        slip("broken indentation", "    level: district", "  level: district", "无法读取", "缩进对齐"));
  }

  private static Arguments slip(
      String what, String written, String instead, String found, String allowed) {
    return Arguments.of(what, written, instead, found, allowed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void isRefusedWithFileLineAndRemedy(
      String what, String written, String instead, String found, String allowed) {
    assertThat(Samples.YAML).contains(written);
    String broken = Samples.YAML.replaceFirst(Pattern.quote(written), instead);

    List<Complaint> complaints = complaintsAbout(broken);

    assertThat(complaints)
        .anySatisfy(
            complaint -> {
              assertThat(complaint.file()).isEqualTo(FILE);
              assertThat(complaint.found()).contains(found);
              assertThat(complaint.allowed()).contains(allowed);
              assertThat(complaint.line()).isBetween(1, (int) broken.lines().count());
            });
  }

  @Test
  void theLineIsTheLineOfTheSlip() {
    String broken = Samples.YAML.replace("parent: bureau", "parent: bureua");
    int line = (int) broken.substring(0, broken.indexOf("bureua")).lines().count();

    assertThat(complaintsAbout(broken)).extracting(Complaint::line).containsExactly(line);
  }

  @Test
  void allSlipsAreToldAtOnce() {
    String broken =
        Samples.YAML
            .replace("parent: bureau", "parent: nobody")
            .replaceFirst("level: district", "level: x");

    assertThat(complaintsAbout(broken)).hasSize(2);
  }

  @Test
  @Clause("CQ-8")
  void anOfficeWithoutContactPersonIsRefused() {
    String broken =
        Samples.YAML.replace("    contact: {person: d1.clerk, name: 专人, role: clerk}\n", "");

    assertThatThrownBy(() -> load(broken))
        .isInstanceOf(BrokenJurisdiction.class)
        .hasMessageContaining("没有确定专人")
        .hasMessageContaining(FILE);
  }

  @Test
  void theSampleItselfIsAccepted() {
    assertThat(load(Samples.YAML)).hasSize(1);
  }

  private static List<Complaint> complaintsAbout(String yaml) {
    return catchThrowableOfType(BrokenJurisdiction.class, () -> load(yaml)).complaints();
  }

  private static List<Jurisdiction> load(String yaml) {
    return Folders.load(new SourceFile(FILE, yaml));
  }
}
