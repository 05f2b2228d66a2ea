package org.tepai.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A jurisdiction needs the texts and settings of those steps that its models call, and no others.
 */
class ByUseTests {

  private static final String YAML = "bpmn/sample/jurisdiction.yaml";
  private static final String CALL = "camunda:expression=\"${notifications.tell(execution)}\"";
  private static final TextCatalogue TEXTS = new TextCatalogue(List.of(new SigningTexts()));

  /** A module that tells something only where its steps are called. */
  private static class SigningTexts implements TextKeys {
    @Override
    public List<TextKey> in(Jurisdiction jurisdiction) {
      return List.of(TextKey.told("paper.signed", "case"));
    }

    @Override
    public Set<String> steps() {
      return Set.of("signing");
    }
  }

  /** A module that reads a setting only where one of its steps is called. */
  private static class SigningSettings implements SettingKeys {
    @Override
    public List<SettingKey> in(Jurisdiction jurisdiction) {
      return List.of(SettingKey.number("signing.days"), SettingKey.optionalNumber("team.size.max"));
    }

    @Override
    public Set<String> steps() {
      return Set.of("signing.sign");
    }
  }

  @Test
  void whatNoModelCallsIsNotAskedFor() {
    assertThat(complaints(Samples.MODEL, Samples.YAML)).isEmpty();
  }

  @Test
  void aStepThatIsCalledAsksForItsTextsAndSettings() {
    String model = Samples.MODEL.replace("notifications.tell", "signing.sign");

    assertThat(complaints(model, Samples.YAML))
        .extracting(Complaint::found)
        .containsExactlyInAnyOrder(
            "缺少文字“paper.signed”", "缺少文字“paper.signed.subject”", "缺少设置“signing.days”");
  }

  @Test
  void aListenerInsideAnElementIsACallOfTheElement() {
    String listener =
        """
        <camunda:executionListener event="start" expression="${signing.sign(execution)}" />
        """;
    String place = "<camunda:properties>";
    String model = Samples.MODEL.replace(CALL, "").replace(place, listener + place);

    assertThat(complaints(model, Samples.YAML)).extracting(Complaint::line).isNotEmpty();
  }

  @Test
  void aSettingOfAnotherKindIsRefusedWithItsLine() {
    String yaml =
        Samples.YAML.replace(
            "  answer.workingDays:",
            "  signing.days:\n    value: soon\n    means: 天数\n    decision: AB1\n  answer.workingDays:");

    assertThat(complaints(Samples.MODEL.replace("notifications.tell", "signing.sign"), yaml))
        .filteredOn(complaint -> complaint.found().contains("signing.days"))
        .singleElement()
        .satisfies(
            complaint -> {
              assertThat(complaint.found()).contains("“soon”");
              assertThat(complaint.allowed()).contains("一个整数");
              assertThat(complaint.line()).isEqualTo(lineOf(yaml, "signing.days"));
            });
  }

  @Test
  void aTextThatAModelNamesIsDeclaredWithWhoTakesPart() {
    String model = naming("news.told");

    assertThat(complaints(model, texts("{host}：案卷 {case}，{local_office}", "案卷 {case}"))).isEmpty();
    assertThat(complaints(model, texts("{team}：案卷 {case}", "案卷 {case}")))
        .singleElement()
        .satisfies(
            complaint -> {
              assertThat(complaint.found()).contains("{team}");
              assertThat(complaint.allowed()).contains("{applicant}", "{host}", "{local_office}");
            });
  }

  @Test
  void aTextThatAModelNamesAndNobodyWroteIsRefusedAtTheModel() {
    String model = naming("news.tolt");

    assertThat(complaints(model, texts("{case}", "{case}")))
        .anySatisfy(
            complaint -> {
              assertThat(complaint.file()).endsWith("collection.bpmn");
              assertThat(complaint.line()).isEqualTo(lineOf(model, "news.tolt"));
              assertThat(complaint.found()).contains("text 写的是“news.tolt”");
              assertThat(complaint.allowed()).contains("news.told");
            });
  }

  private static String naming(String text) {
    return Samples.MODEL.replace(
        "<camunda:property name=\"to\"",
        "<camunda:property name=\"text\" value=\"" + text + "\" /><camunda:property name=\"to\"");
  }

  private static String texts(String text, String subject) {
    return Samples.YAML.replace(
        "texts: {}",
        "texts:\n  news.told: \"%s\"\n  news.told.subject: \"%s\"".formatted(text, subject));
  }

  private static int lineOf(String text, String part) {
    return (int) text.substring(0, text.indexOf(part) + 1).lines().count();
  }

  private static List<Complaint> complaints(String model, String yaml) {
    List<SourceFile> files =
        List.of(
            new SourceFile(YAML, yaml),
            new SourceFile("bpmn/sample/collection.bpmn", model),
            new SourceFile("bpmn/shared/block.bpmn", Samples.BLOCK),
            new SourceFile("forms/sample/answer.form", "{\"components\": [{\"key\": \"reply\"}]}"));
    JurisdictionLoader loader =
        new JurisdictionLoader(files).withTexts(TEXTS).withSettings(List.of(new SigningSettings()));
    BrokenJurisdiction broken = catchThrowableOfType(BrokenJurisdiction.class, loader::load);
    return broken == null ? List.of() : broken.complaints();
  }
}
