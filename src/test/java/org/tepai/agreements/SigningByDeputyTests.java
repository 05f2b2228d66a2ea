package org.tepai.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.Documents;
import org.tepai.documents.KeptDocument;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.MunicipalList;
import org.tepai.journey.World;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.Hand;
import org.tepai.process.InvalidInput;

/** Decisions X3 and CQ23: a deputy signs in his own name, and neither of the two files then. */
@TepaiTest
@DisplayName("四方协议：X3 代理签署，CQ23 代理人和被代理人都不得备案")
class SigningByDeputyTests {

  @Autowired private World world;
  @Autowired private Absences absences;
  @Autowired private Agreements agreements;
  @Autowired private Documents documents;
  @Autowired private RegisteringPerson registering;
  @Autowired private MunicipalList list;
  @Autowired private TransactionTemplate transaction;

  private Journey journey;
  private String office;

  @BeforeEach
  void theMunicipalListNamesTheCase() {
    world.roundPublished("2025-1");
    journey = list.names(world.applies("e0001").readyForRoster());
    office = journey.office();
  }

  @Test
  @Clause("CQ-2.5")
  void theDeputysSignatureNamesBothOnScreenAndOnPaper() throws IOException {
    absences.arranged(office, signer(), clerk(), "2025-03-18", "2025-03-20");
    othersSign();
    world.at("2025-03-18T10:00");
    journey.signedBy(clerk(), "district");
    journey.filed();

    transaction.executeWithoutResult(
        status -> {
          Signature signature = agreements.ofCase(journey.caseId()).signatureOf("district");
          assertThat(signature.person()).contains(clerk());
          assertThat(signature.onBehalfOf()).contains(signer());
        });
    assertThat(lastPaper()).contains("万州区专人（代");
  }

  @Test
  @Clause("CQ-2.5")
  void theFilingNamesBoth() {
    journey.signedByAll();
    absences.arranged(office, filer(), clerk(), "2025-03-18", "2025-03-20");

    journey.does(clerk(), "file-agreement", Forms.decision("FILE"));

    assertThat(agreements.ofCase(journey.caseId()).filed()).contains(new Hand(clerk(), filer()));
  }

  @Test
  @Clause("CQ-2.5")
  void theDeputyWhoSignedDoesNotFile() {
    absences.arranged(office, signer(), filer(), "2025-03-18", "2025-03-20");
    othersSign();
    journey.signedBy(filer(), "district");

    refusedToFile(filer());
  }

  @Test
  @Clause("CQ-2.5")
  void nobodyFilesForTheOneWhoSigned() {
    journey.signedByAll();
    registering.join(signer(), office, "filer");
    try {
      absences.arranged(office, signer(), clerk(), "2025-03-18", "2025-03-20");
      refusedToFile(clerk());
    } finally {
      registering.leave(signer(), office, "filer");
    }
  }

  @Test
  @Clause("CQ-2.5")
  void theAbsentForWhomWasSignedDoesNotFileEither() {
    registering.join(signer(), office, "filer");
    try {
      var away = absences.arranged(office, signer(), clerk(), "2025-03-18", "2025-03-20");
      othersSign();
      journey.signedBy(clerk(), "district");
      absences.ended(away);
      refusedToFile(signer());
    } finally {
      registering.leave(signer(), office, "filer");
    }
  }

  @Test
  @Clause("CQ-2.5")
  void oneWhoStandsInForTwoPartiesSignsForOneOnly() {
    absences.arranged("u001", "u001.leader1", "u001.signer", "2025-03-18", "2025-03-20");
    journey.signedBy("u001.signer", "sending-unit");

    assertThatThrownBy(() -> journey.signedBy("u001.signer", "team"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("同一人不能代表两方");
  }

  private void othersSign() {
    journey.signedBy("e0001.signer", "enterprise");
    journey.signedBy("u001.leader1", "team");
    journey.signedBy("u001.signer", "sending-unit");
  }

  private void refusedToFile(String person) {
    assertThatThrownBy(() -> journey.does(person, "file-agreement", Forms.decision("FILE")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("备案须由另一人办理");
  }

  private String lastPaper() throws IOException {
    List<KeptDocument> papers = documents.of(DocumentOwner.ofCase(journey.caseId()));
    KeptDocument last = papers.get(papers.size() - 1);
    try (XWPFDocument word = new XWPFDocument(documents.open(last.id()));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return text.getText();
    }
  }

  private String clerk() {
    return office + ".clerk";
  }

  private String filer() {
    return office + ".filer";
  }

  private String signer() {
    return office + ".signer";
  }
}
