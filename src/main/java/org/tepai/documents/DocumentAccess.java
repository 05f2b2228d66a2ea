package org.tepai.documents;

/**
 * Decides who may read a document. Implemented by the modules that know cases and rounds; without
 * any implementation nobody reads anything.
 */
public interface DocumentAccess {

  /** Whether the person acting now may read it. */
  boolean mayRead(KeptDocument document);
}
