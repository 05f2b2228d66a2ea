package org.tepai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tepai.jurisdictions.Complaint;
import org.tepai.jurisdictions.Folders;
import org.tepai.jurisdictions.Jurisdiction;

class TextCheckerTests {

  private final Jurisdiction jurisdiction = Folders.delivered(Papers.FOLDER);

  @Test
  void aPlaceholderThatNobodyFillsIsToldWithItsLineAndWhatIsAllowed() {
    List<Complaint> complaints = check("title: 协议\nbefore:\n  - \"{entreprise}\"\n");
    assertThat(complaints).hasSize(1);
    assertThat(complaints.get(0).line()).isEqualTo(3);
    assertThat(complaints.get(0).file()).endsWith("texts/four-party-agreement.yaml");
    assertThat(complaints.get(0).found()).contains("entreprise");
    assertThat(complaints.get(0).allowed()).contains("enterprise");
  }

  @Test
  void unknownSettingsClausesDecisionsAndColumnsAreToldToo() {
    assertThat(check("- {text: \"{setting:term.yeers}\"}")).hasSize(1);
    assertThat(check("- {text: \"甲\", clause: CQ-99}")).hasSize(1);
    assertThat(check("- {text: \"甲\", decision: CQ99}")).hasSize(1);
    assertThat(checkList("- {key: phone, header: 电话, width: 5}")).hasSize(1);
    assertThat(checkList("- {key: enterprise, header: 企业, width: 5}")).isEmpty();
  }

  @Test
  void anAgreementMayNameThePartiesAndAnythingTheFormsAsk() {
    assertThat(check("- \"{sending_unit} {team_person} {enterprise_credit_code} {plan}\""))
        .isEmpty();
    assertThat(check("- \"{notary}\"")).hasSize(1);
  }

  @Test
  void aLineForEachRowMayNameTheRowsAnswersAndNoOtherLineMay() {
    assertThat(check("- {each: problems, text: \"{problem}[（{expected_result}）]\"}")).isEmpty();
    assertThat(check("- {each: problems, text: 甲}\n- {text: \"{problem}\"}")).hasSize(1);
    assertThat(check("- {each: worries, text: 甲}")).hasSize(1);
  }

  @Test
  void aConditionNamesAFieldAndOneOfItsChoices() {
    assertThat(check("- {when: service_categories=talent, text: 甲}")).isEmpty();
    assertThat(check("- {when: service_categories=tallent, text: 甲}")).hasSize(1);
    assertThat(check("- {when: service_kinds=talent, text: 甲}")).hasSize(1);
  }

  @Test
  void aTableShowsColumnsOfItsList() {
    String table = "tables:\n  - heading: 附\n    of: members\n    columns:\n";
    assertThat(check(table + "      - {key: name, header: 姓名, width: 4}")).isEmpty();
    assertThat(check(table + "      - {key: problem, header: 问题, width: 4}")).hasSize(1);
  }

  @Test
  void thePartiesOfTheSignatureTableAreParticipants() {
    assertThat(check("parties:\n  enterprise: 甲方\n  team: 乙方")).isEmpty();
    assertThat(check("parties:\n  enterprise: 甲方\n  notary: 公证人")).hasSize(1);
  }

  @Test
  void aCorrectLineAndACommentPass() {
    assertThat(check("# {anything}\n- {text: \"{setting:term.years}\", clause: CQ-2.5}\n"))
        .isEmpty();
  }

  @Test
  void aMissingPartIsTold() {
    TextReader reader = new TextReader("x.yaml", "title: 甲\n", jurisdiction.settings());
    assertThatThrownBy(reader::table)
        .isInstanceOf(BrokenTexts.class)
        .hasMessageContaining("file_name");
  }

  private List<Complaint> check(String yaml) {
    return new AgreementChecker(
            "bpmn/x/texts/four-party-agreement.yaml", jurisdiction, Papers.FORMS)
        .check(yaml);
  }

  private List<Complaint> checkList(String yaml) {
    return new TextChecker("list.yaml", jurisdiction, TextKind.PUBLISHED_LIST.placeholders())
        .check(yaml);
  }
}
