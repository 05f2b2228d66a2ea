package org.tepai.documents;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes agreements and keeps them with their case: once to be signed, once more as signed. */
@Component
public class AgreementDocuments {

  private final Documents documents;
  private final DocumentTexts texts;
  private final Clock clock;

  AgreementDocuments(Documents documents, DocumentTexts texts, Clock clock) {
    this.documents = documents;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * @param paper the file in the jurisdiction's folder that words the agreement
   */
  @Transactional
  public KeptDocument keep(
      String tenant, String caseId, String paper, AgreementFacts facts, String madeBy) {
    AgreementText text = texts.agreement(tenant, paper);
    String pattern = facts.signed() ? text.signedFileName() : text.fileName();
    String name = Placeholders.fill(pattern, facts.values());
    DocumentDraft draft =
        new DocumentDraft(DocumentOwner.ofCase(caseId), tenant, name, DocumentType.WORD, madeBy);
    return documents.keep(draft, out -> AgreementPaper.write(text, facts, clock.getZone(), out));
  }

  /**
   * The agreement's own lines, for reading on a screen.
   *
   * @return a row for each line with {@code heading} and {@code text}
   */
  public List<Map<String, String>> lines(String tenant, String paper, AgreementFacts facts) {
    return new FilledAgreement(texts.agreement(tenant, paper), facts).rows();
  }
}
