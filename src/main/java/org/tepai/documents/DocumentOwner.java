package org.tepai.documents;

/** What a document belongs to; whoever may see that may see the document. */
public record DocumentOwner(Kind kind, String id) {

  /** The things that documents are kept with. */
  public enum Kind {
    CASE,
    ROUND,
    PUBLICATION
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
