package org.tepai.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Hands a kept document to a browser, piece by piece. It is saved and never shown: whatever is in
 * it, it does not run as a page of ours.
 */
@Component
public class Downloads {

  private final Documents documents;

  Downloads(Documents documents) {
    this.documents = documents;
  }

  /** Whether the reader may have it has been asked before. */
  public void send(KeptDocument document, HttpServletResponse response) throws IOException {
    describe(document, response);
    try (InputStream content = documents.open(document.id())) {
      content.transferTo(response.getOutputStream());
    }
  }

  private static void describe(KeptDocument document, HttpServletResponse response) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build();
    response.setContentType(document.contentType());
    response.setContentLengthLong(document.size());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
  }
}
