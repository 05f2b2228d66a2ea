package org.tepai.documents;

/** What a document belongs to; whoever may see that may see the document. */
public record DocumentOwner(Kind kind, String id) {

  /** The things that documents are kept with. */
  public enum Kind {
    CASE,
    ROUND,
    PUBLICATION,
    /** Sent in by somebody; the id is its case's, and it is handed out as an attachment only. */
    ATTACHMENT
  }

  public static DocumentOwner ofCase(String caseId) {
    return new DocumentOwner(Kind.CASE, caseId);
  }

  public static DocumentOwner ofRound(String roundId) {
    return new DocumentOwner(Kind.ROUND, roundId);
  }

  public static DocumentOwner ofPublication(String publicationId) {
    return new DocumentOwner(Kind.PUBLICATION, publicationId);
  }
}
