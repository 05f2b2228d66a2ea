package org.tepai.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign-in page as the tests' browsers use it; their cookies are their own. */
public final class Door {

  private static final String PAGE = "/tepai/sign-in";
  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

  private final HttpClient client;
  private final String root;

  public Door(HttpClient client, String root) {
    this.client = client;
    this.root = root;
  }

  /** Goes in, or fails the test. */
  public void enter(String person, String password) {
    HttpResponse<String> answer = knock(person, password);
    String to = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || to.contains(PAGE)) {
      throw new IllegalStateException(person + " cannot sign in: " + answer.statusCode() + to);
    }
    // Tasklist gives its token to a session, and this one is new
    send(HttpRequest.newBuilder(URI.create(root + "/camunda/app/tasklist/default/")));
  }

  /** Tries to go in and sees where that leads. */
  public HttpResponse<String> knock(String person, String password) {
    Matcher token = TOKEN.matcher(send(HttpRequest.newBuilder(URI.create(root + PAGE))).body());
    if (!token.find()) {
      throw new IllegalStateException("the sign-in page has no form");
    }
    String form =
        "_token=%s&account=%s&password=%s"
            .formatted(encoded(token.group(1)), encoded(person), encoded(password));
    return send(
        HttpRequest.newBuilder(URI.create(root + PAGE))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
