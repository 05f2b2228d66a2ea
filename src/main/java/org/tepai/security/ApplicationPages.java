package org.tepai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the pages of Tasklist, Cockpit and Admin a policy as tight as they bear: scripts from here
 * only, and of those written into the page the very ones that the server wrote, told by their hash.
 * The framework is told that it must not make code of text, or it would only find out by trying.
 * The engine's own nonce is kept where all requests share it, so that two at once spoil each other.
 */
class ApplicationPages extends OncePerRequestFilter {

  private static final Pattern PAGE =
      Pattern.compile("/camunda/app/(tasklist|cockpit|admin)/default/");
  private static final Pattern WRITTEN =
      Pattern.compile("(?s)<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>");
  private static final String FRAMEWORK = "<html ";
  private static final String WITHOUT_EVALUATION = "<html ng-csp=\"no-unsafe-eval\" ";

  /** Styles are written into elements by the diagrams, the forms and the framework's animations. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'%s; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'self';"
          + " frame-ancestors 'none'";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!PAGE.matcher(OwnPagesFilter.path(request)).matches()) {
      chain.doFilter(request, response);
      return;
    }
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    if (answer.getStatus() == HttpServletResponse.SC_OK) {
      tighten(answer);
    }
    answer.copyBodyToResponse();
  }

  private static void tighten(ContentCachingResponseWrapper answer) throws IOException {
    String page = new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
    answer.setHeader(ResponseHeaders.POLICY, POLICY.formatted(hashes(page)));
    answer.resetBuffer();
    answer
        .getOutputStream()
        .write(
            page.replaceFirst(FRAMEWORK, WITHOUT_EVALUATION).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String hashes(String page) {
    StringBuilder hashes = new StringBuilder();
    Matcher script = WRITTEN.matcher(page);
    while (script.find()) {
      hashes.append(" 'sha256-").append(hash(script.group(1))).append('\'');
    }
    return hashes.toString();
  }

  private static String hash(String script) {
    try {
      byte[] bytes = script.getBytes(StandardCharsets.ISO_8859_1);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
