package org.tepai.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tepai.process.FormLint;
import org.tepai.tooling.ModelLint;

/**
 * A new jurisdiction's folder with a slip in it, as somebody who draws his first models may make
 * it: each stops the start, with the file, the line and what belongs there. Judged as the start
 * judges, first by the loader, then by the gates before the engine.
 */
class BrokenFolderTests {

  private static final String ID = "xinglan";
  private static final ModelLint LINT = ModelLint.ofProduct();
  private static final String YAML = "bpmn/xinglan/jurisdiction.yaml";
  private static final String FILING = "bpmn/xinglan/station-filing.bpmn";
  private static final String CLOSING = "bpmn/xinglan/station-closing.bpmn";
  private static final String VISIT = "bpmn/xinglan/visit.bpmn";
  private static final String TABLE = "bpmn/xinglan/station-conditions.dmn";
  private static final String FORM = "forms/xinglan/station-application.form";

  static Stream<Arguments> slips() {
    return Stream.of(
        slip(
            "an unknown step",
            FILING,
            "filings.file(",
            "filings.fill(",
            "没有“fill(execution)”",
            "file(execution)"),
        slip(
            "an unknown form",
            FILING,
            "formRef=\"station-review\"",
            "formRef=\"station-revue\"",
            "formRef 写的是“station-revue”",
            "station-review"),
        slip(
            "an unknown participant",
            FILING,
            "name=\"as\" value=\"host\"",
            "name=\"as\" value=\"hoost\"",
            "as 写的是“hoost”",
            "host"),
        slip(
            "a missing text",
            YAML,
            "  station.filed: ",
            "  station.done: ",
            "text 写的是“station.filed”",
            "station.done"),
        slip(
            "an unknown setting",
            FILING,
            "value=\"review.workingDays\"",
            "value=\"review.days\"",
            "deadline 写的是“review.days”",
            "review.workingDays"),
        slip(
            "a setting that a step reads",
            YAML,
            "  supplement.workingDays:",
            "  supplement.days:",
            "缺少设置“supplement.workingDays”",
            "一个整数"),
        slip(
            "a task for nobody",
            VISIT,
            " camunda:candidateGroups=\"${offices.candidates(execution)}\"",
            "",
            "没有办理人",
            "候选组（candidateGroups）"),
        slip(
            "history kept for nobody knows how long",
            CLOSING,
            " camunda:historyTimeToLive=\"P3650D\"",
            "",
            "没有历史保存期限",
            "P3650D"),
        slip(
            "an office of another jurisdiction",
            YAML,
            "id: xl-west\n    name",
            "id: d500101\n    name",
            "部门编号“d500101”已用于辖区“chongqing”",
            "各辖区之间也不重复"),
        slip(
            "an unknown register",
            CLOSING.replace("closing", "filing"),
            "name=\"register\" value=\"station\"",
            "name=\"register\" value=\"stations\"",
            "register 写的是“stations”",
            "station"),
        slip(
            "an unknown clause in a table", TABLE, "[XL-1]", "[XL-11]", "引用了“XL-11”，没有这一条", "条款清单"),
        slip(
            "a component that cannot be drawn",
            FORM,
            "\"type\": \"number\"",
            "\"type\": \"filepicker\"",
            "组件类型“filepicker”",
            "Tasklist"),
        slip(
            "a field that no form has",
            CLOSING,
            "value=\"closing_reason\"",
            "value=\"reason_of_closing\"",
            "field 写的是“reason_of_closing”",
            "closing_reason"),
        slip(
            "a step of a clerk who is not there",
            CLOSING,
            "value=\"filer\"",
            "value=\"fyler\"",
            "role 写的是“fyler”",
            "clerk、filer"));
  }

  private static Arguments slip(
      String what, String file, String written, String instead, String found, String remedy) {
    return Arguments.of(what, file, written, instead, found, remedy);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void isRefusedWithFileLineAndRemedy(
      String what, String file, String written, String instead, String found, String remedy) {
    List<SourceFile> files = with(file, written, instead);

    assertThat(refusals(files))
        .as(what)
        .anySatisfy(
            refusal ->
                assertThat(refusal)
                    .contains(" 第 ", " 行：", found, remedy)
                    .containsPattern("^(bpmn|forms)/xinglan/"));
  }

  @Test
  void theFolderItselfIsInOrder() {
    assertThat(refusals(with(YAML, "", ""))).isEmpty();
  }

  private static List<SourceFile> with(String path, String written, String instead) {
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file : beside(instead)) {
      boolean broken = file.path().equals(path);
      if (broken) {
        assertThat(file.text()).contains(written);
      }
      files.add(broken ? new SourceFile(path, file.text().replace(written, instead)) : file);
    }
    return files;
  }

  /** Alone with the shared files, which is quicker; other jurisdictions where they matter. */
  private static List<SourceFile> beside(String instead) {
    return Folders.onClasspath().stream()
        .filter(
            file ->
                List.of(ID, UsedModels.SHARED).contains(file.folder())
                    || instead.contains("d500101"))
        .toList();
  }

  private static List<String> refusals(List<SourceFile> files) {
    try {
      new JurisdictionLoader(files)
          .withTexts(Declared.TEXTS)
          .withSettings(Declared.SETTINGS)
          .load();
      return beforeDeployment(files);
    } catch (BrokenJurisdiction broken) {
      return broken.complaints().stream().map(Complaint::toString).toList();
    }
  }

  private static List<String> beforeDeployment(List<SourceFile> files) {
    Map<String, byte[]> deployment = new TreeMap<>();
    List<String> refusals = new ArrayList<>();
    for (SourceFile file : files) {
      if (List.of(ID, UsedModels.SHARED).contains(file.folder())) {
        deployment.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
      }
      if (file.folder().equals(ID) && file.is(".form")) {
        refusals.addAll(FormLint.findings(file.path(), file.text()));
      }
    }
    LINT.problems(deployment).forEach(each -> refusals.add(each.toString()));
    return refusals;
  }
}
