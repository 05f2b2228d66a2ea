package org.tepai.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models, forms and the jurisdiction's file must name each other's things as they are called. */
class ModelCheckerTests {

  private static final String FORM =
      """
      {"id": "publish-round", "type": "default", "components": [
        {"type": "select", "key": "round", "values": [{"value": "r1", "label": "第一批"}]}
      ]}
      """;

  @Test
  void aFolderInWhichAllNamesMeetIsAccepted() {
    assertThat(load(Samples.MODEL, FORM)).hasSize(1);
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        Arguments.of("[AB-1.size]", "[AB-7]", "“答复”引用了“AB-7”", 7),
        Arguments.of("value=\"answer.workingDays\"", "value=\"answer.days\"", "answer.days", 12),
        Arguments.of("value=\"bureau\"", "value=\"office-x\"", "office 写的是“office-x”", 10),
        Arguments.of("value=\"publisher\"", "value=\"clerk\"", "role 写的是“clerk”", 11),
        Arguments.of("value=\"1, 0\"", "value=\"soon\"", "“答复”的 reminder.before 写的是“soon”", 13),
        Arguments.of("\"reminder.before\"", "\"reminder.befor\"", "reminder.befor 写的是", 13),
        Arguments.of(
            "name=\"reminder.before\" value=\"1, 0\"",
            "name=\"reminder.copies\" value=\"burau\"",
            "reminder.copies 写的是“burau”",
            13),
        Arguments.of("value=\"host\"", "value=\"hots\"", "participant 写的是“hots”", 20),
        Arguments.of(
            "name=\"participant\" value=\"host\"",
            "name=\"serving\" value=\"hots\"",
            "serving 写的是“hots”",
            20),
        Arguments.of(
            "name=\"participant\" value=\"host\"",
            "name=\"notBy\" value=\"aplicant\"",
            "notBy 写的是“aplicant”",
            20),
        Arguments.of("value=\"station\"", "value=\"staton\"", "register 写的是“staton”", 21),
        Arguments.of("value=\"reply\"", "value=\"rply\"", "field 写的是“rply”", 22),
        Arguments.of("setting:team", "setting:taem", "to 写的是“taem.size.max”", 23),
        Arguments.of("local-office,", "office-near,", "to 写的是“office-near”", 23),
        Arguments.of("formRef=\"answer\"", "formRef=\"reply\"", "formRef 写的是“reply”", 5),
        Arguments.of(
            "calledElement=\"shared-block\"",
            "calledElement=\"block\"",
            "calledElement 写的是“block”",
            27),
        Arguments.of("id=\"collection\"", "id=\"collecting\"", "没有流程“collection”", 0));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("slips")
  void aNameThatNothingCarriesIsRefusedWithItsLine(
      String written, String instead, String found, int line) {
    List<Complaint> complaints = complaints(Samples.MODEL.replace(written, instead), FORM);

    assertThat(complaints)
        .isNotEmpty()
        .allSatisfy(complaint -> assertThat(complaint.found()).contains(found));
    if (line > 0) {
      assertThat(complaints.get(0).line()).isEqualTo(line);
      assertThat(complaints.get(0).file()).isEqualTo("bpmn/sample/collection.bpmn");
    }
  }

  @Test
  void roundsOfferedByTheFormMustBeThoseOfTheJurisdiction() {
    assertThat(complaints(Samples.MODEL, FORM.replace("\"r1\"", "\"r9\"")))
        .singleElement()
        .satisfies(
            complaint -> {
              assertThat(complaint.file()).isEqualTo("forms/sample/publish-round.form");
              assertThat(complaint.line()).isEqualTo(2);
              assertThat(complaint.allowed()).contains("[r1]");
            });
  }

  @Test
  void aModelThatIsNoXmlIsRefusedWithItsLine() {
    assertThat(complaints(Samples.MODEL.replace("</bpmn:process>", ""), FORM))
        .anySatisfy(complaint -> assertThat(complaint.found()).contains("模型文件无法读取"));
  }

  private static List<Complaint> complaints(String model, String form) {
    return catchThrowableOfType(BrokenJurisdiction.class, () -> load(model, form)).complaints();
  }

  private static List<Jurisdiction> load(String model, String form) {
    return Folders.load(
        new SourceFile("bpmn/sample/jurisdiction.yaml", Samples.YAML),
        new SourceFile("bpmn/sample/collection.bpmn", model),
        new SourceFile("bpmn/shared/block.bpmn", Samples.BLOCK),
        new SourceFile("forms/sample/answer.form", "{\"components\": [{\"key\": \"reply\"}]}"),
        new SourceFile("forms/sample/publish-round.form", form));
  }
}
