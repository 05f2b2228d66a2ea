package org.tepai.portal;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tepai.signin.Door;

/**
 * What a person's browser does with the pages, without drawing them. Redirects are not followed.
 */
public final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String root;

  public Browser(int port) {
    this.root = "http://localhost:" + port;
  }

  public Browser signIn(String person, String password) {
    new Door(client, root).enter(person, password);
    return this;
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(root + path)).GET());
  }

  /** Sends the form of a page, with the token that the page carries. */
  public HttpResponse<String> submit(String page, String action) {
    return submit(page, action, "");
  }

  /**
   * @param fields as an address would carry them
   */
  public HttpResponse<String> submit(String page, String action, String fields) {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new IllegalStateException(page + " has no form");
    }
    return post(action, "_token=" + encoded(token.group(1)) + "&" + fields);
  }

  /** Sends a form of a page that carries a file, with the token that the page carries. */
  HttpResponse<String> upload(String page, String action, Map<String, String> fields, byte[] file) {
    return upload(page, action, fields, "days.xlsx", file);
  }

  HttpResponse<String> upload(
      String page, String action, Map<String, String> fields, String fileName, byte[] file) {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new IllegalStateException(page + " has no form");
    }
    String edge = "----tepai";
    StringBuilder head = new StringBuilder();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_token", token.group(1));
    all.forEach(
        (name, value) ->
            head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(edge, name, value)));
    head.append("--" + edge + "\r\nContent-Disposition: form-data; name=\"file\";")
        .append(" filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    return send(
        HttpRequest.newBuilder(URI.create(root + action))
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head.toString()),
                    BodyPublishers.ofByteArray(file),
                    BodyPublishers.ofString("\r\n--" + edge + "--\r\n"))));
  }

  public HttpResponse<String> post(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(root + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** What a link leads to that is no page. */
  byte[] bytes(String path) {
    return send(HttpRequest.newBuilder(URI.create(root + path)).GET(), BodyHandlers.ofByteArray())
        .body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
    try {
      return client.send(request.build(), as);
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
