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
    assertThat(check("- {key: phone, header: 电话, width: 5}")).hasSize(1);
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
    return new TextChecker(TextKind.AGREEMENT, jurisdiction).check(yaml);
  }
}
