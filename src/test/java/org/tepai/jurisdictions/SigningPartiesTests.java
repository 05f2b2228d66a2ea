package org.tepai.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is listed as party to an agreement takes part, and it is known who signs for him. */
class SigningPartiesTests {

  private static class Signing implements SettingKeys {
    @Override
    public List<SettingKey> in(Jurisdiction jurisdiction) {
      return List.of(SettingKey.parties("agreement.parties"));
    }

    @Override
    public Set<String> steps() {
      return Set.of("agreements");
    }
  }

  @Test
  void participantsForWhomSomebodySignsMaySign() {
    assertThat(complaints("[host, helper, local-office]")).isEmpty();
  }

  @Test
  void whoDoesNotTakePartIsNoParty() {
    assertThat(complaints("[host, hepler]"))
        .singleElement()
        .satisfies(
            complaint -> {
              assertThat(complaint.found()).contains("签约方“hepler”不是当事人");
              assertThat(complaint.allowed()).contains("helper");
              assertThat(complaint.file()).endsWith("jurisdiction.yaml");
              assertThat(complaint.line())
                  .isEqualTo(lineOf(yaml("[host, hepler]"), "[host, hepler]"));
            });
  }

  @Test
  void anOrganisationForWhichNobodySignsIsNoPartyEither() {
    String yaml = yaml("[host]").replace("is: organisation, signs: contact", "is: organisation");
    assertThat(load(yaml)).extracting(Complaint::found).containsExactly("签约方“host”没有写由哪个岗位代表签约");
  }

  private static List<Complaint> complaints(String parties) {
    return load(yaml(parties));
  }

  private static String yaml(String parties) {
    return Samples.YAML.replace(
        "  answer.workingDays:",
        "  agreement.parties:\n    value: %s\n    means: 签约方\n    decision: AB1\n  answer.workingDays:"
            .formatted(parties));
  }

  private static int lineOf(String text, String part) {
    return (int) text.substring(0, text.indexOf(part) + 1).lines().count();
  }

  private static List<Complaint> load(String yaml) {
    List<SourceFile> files =
        List.of(
            new SourceFile("bpmn/sample/jurisdiction.yaml", yaml),
            new SourceFile(
                "bpmn/sample/collection.bpmn",
                Samples.MODEL.replace("notifications.tell", "agreements.prepare")),
            new SourceFile("bpmn/shared/block.bpmn", Samples.BLOCK),
            new SourceFile("forms/sample/answer.form", "{\"components\": [{\"key\": \"reply\"}]}"));
    JurisdictionLoader loader = new JurisdictionLoader(files).withSettings(List.of(new Signing()));
    BrokenJurisdiction broken = catchThrowableOfType(BrokenJurisdiction.class, loader::load);
    return broken == null ? List.of() : broken.complaints();
  }
}
