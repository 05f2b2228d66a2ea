package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a document's bytes; called once, with a stream that goes straight to where it is kept. */
@FunctionalInterface
public interface DocumentContent {

  void writeTo(OutputStream out) throws IOException;
}
