package org.tepai.documents;

/** What a document belongs to; whoever may see that may see the document. */
public record DocumentOwner(Kind kind, String id) {

  /** The two things that documents are kept with. */
  public enum Kind {
    CASE,
    ROUND
  }

  public static DocumentOwner ofCase(String caseId) {
    return new DocumentOwner(Kind.CASE, caseId);
  }

  public static DocumentOwner ofRound(String roundId) {
    return new DocumentOwner(Kind.ROUND, roundId);
  }
}
