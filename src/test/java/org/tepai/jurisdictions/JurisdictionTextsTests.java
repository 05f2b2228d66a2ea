package org.tepai.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts stand on what the modules fill in; anything else stops the start. */
class JurisdictionTextsTests {

  private static final String FILE = "bpmn/sample/jurisdiction.yaml";
  private static final TextCatalogue DECLARED =
      new TextCatalogue(
          List.of(
              jurisdiction ->
                  List.of(
                      TextKey.told("case.refused", "case").withholding("reason"),
                      TextKey.shown("greeting"))));

  @Test
  void textsThatHoldWhatIsFilledInAreAccepted() {
    assertThat(complaints(texts("{case}未通过：{reason}", "{case}未通过", "您好"))).isEmpty();
  }

  @Test
  void aBraceThatNobodyFillsIsRefusedWithItsLineAndWhatIsAllowed() {
    String yaml = texts("{case}未通过：{reasn}", "{case}未通过", "您好");

    assertThat(complaints(yaml))
        .singleElement()
        .satisfies(
            complaint -> {
              assertThat(complaint.file()).isEqualTo(FILE);
              assertThat(complaint.line())
                  .isEqualTo((int) yaml.substring(0, yaml.indexOf("reasn")).lines().count());
              assertThat(complaint.found()).contains("case.refused", "{reasn}");
              assertThat(complaint.allowed()).contains("{case}", "{reason}");
            });
  }

  @Test
  void whatIsNoWordIsNoPlaceholderEither() {
    assertThat(complaints(texts("{ case }{}{案卷}", "{case}未通过", "您好"))).hasSize(3);
  }

  @Test
  void freeWordsMayNotStandInASubject() {
    assertThat(complaints(texts("{case}未通过", "未通过：{reason}", "您好")))
        .singleElement()
        .satisfies(
            complaint -> {
              assertThat(complaint.found()).contains("case.refused.subject", "{reason}");
              assertThat(complaint.allowed()).contains("{case}").doesNotContain("{reason}");
            });
  }

  @Test
  void aMissingTextAndAMissingSubjectAreTold() {
    String yaml = Samples.YAML.replace("texts: {}", "texts:\n  case.refused: \"{case}\"");

    assertThat(complaints(yaml))
        .extracting(Complaint::found)
        .containsExactlyInAnyOrder("缺少文字“case.refused.subject”", "缺少文字“greeting”");
  }

  @Test
  void aTextThatNobodyAsksForIsMostLikelyASlip() {
    String yaml = texts("{case}未通过", "{case}未通过", "您好").replace("  greeting:", "  greetings:");

    assertThat(complaints(yaml))
        .anySatisfy(
            complaint -> {
              assertThat(complaint.found()).contains("没有人用的文字“greetings”");
              assertThat(complaint.allowed()).contains("greeting");
            });
  }

  private static String texts(String text, String subject, String greeting) {
    return Samples.YAML.replace(
        "texts: {}",
        "texts:\n  case.refused: \"%s\"\n  case.refused.subject: \"%s\"\n  greeting: \"%s\""
            .formatted(text, subject, greeting));
  }

  private static List<Complaint> complaints(String yaml) {
    JurisdictionLoader loader =
        new JurisdictionLoader(List.of(new SourceFile(FILE, yaml))).withTexts(DECLARED);
    BrokenJurisdiction broken = catchThrowableOfType(BrokenJurisdiction.class, loader::load);
    return broken == null ? List.of() : broken.complaints();
  }
}
