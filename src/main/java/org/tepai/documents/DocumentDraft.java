package org.tepai.documents;

/**
 * A document about to be made or kept.
 *
 * @param name with its extension
 * @param madeBy the step or person that makes it, for the record
 */
public record DocumentDraft(
    DocumentOwner owner, String tenant, String name, String contentType, String madeBy) {

  /**
   * One that is made here.
   *
   * @param name without an extension
   */
  public DocumentDraft(
      DocumentOwner owner, String tenant, String name, DocumentType type, String madeBy) {
    this(owner, tenant, name + type.extension(), type.contentType(), madeBy);
  }

  /** The name, fit for every file system. */
  String fileName() {
    return PlainText.fileName(name);
  }
}
