package org.tepai.documents;

/**
 * A document about to be made.
 *
 * @param madeBy the step or person that makes it, for the record
 */
public record DocumentDraft(
    DocumentOwner owner, String tenant, String name, DocumentType type, String madeBy) {

  /** The name with its extension, fit for every file system. */
  String fileName() {
    return PlainText.fileName(name + type.extension());
  }
}
