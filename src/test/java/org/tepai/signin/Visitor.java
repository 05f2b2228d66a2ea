package org.tepai.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser that follows no redirect, and whose cookies can be looked at. */
final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String root;

  Visitor(int port) {
    this.root = "http://localhost:" + port;
  }

  /** Where the sign-in leads to. */
  String signIn(String person, String password) {
    return to(new Door(client, root).knock(person, password));
  }

  Visitor in(String person, String password) {
    new Door(client, root).enter(person, password);
    return this;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(root + path)));
  }

  int status(String path) {
    return get(path).statusCode();
  }

  /** What the sign-in page says. */
  String told() {
    return get("/tepai/sign-in").body();
  }

  /** Sends a form of a page. */
  HttpResponse<String> submit(String page, String action, String fields) {
    return post(action, "_token=" + token(page) + "&" + fields);
  }

  String token(String page) {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new IllegalStateException(page + " has no form");
    }
    return token.group(1);
  }

  HttpResponse<String> post(String path, String form) {
    return post(path, "application/x-www-form-urlencoded", form);
  }

  HttpResponse<String> post(String path, String type, String form) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(root + path)).header("Content-Type", type);
    if (cookie("XSRF-TOKEN") != null) {
      request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
    }
    return send(request.POST(BodyPublishers.ofString(form)));
  }

  /** The path of a redirect; empty where there is none. */
  String to(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("").replace(root, "");
  }

  String session() {
    return cookie("JSESSIONID");
  }

  /** Keeps a cookie that somebody has noted elsewhere. */
  void takes(String session) {
    HttpCookie cookie = new HttpCookie("JSESSIONID", session);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(root), cookie);
  }

  private String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
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
}
