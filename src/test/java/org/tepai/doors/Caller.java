package org.tepai.doors;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.tepai.signin.Door;

/** One person's browser: one session, the token that goes with it, no redirect followed. */
final class Caller {

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String root;

  Caller(int port) {
    this.root = "http://localhost:" + port;
  }

  Caller signedIn(String person, String password) throws Exception {
    new Door(client, root).enter(person, password);
    client.send(request("/camunda/api/engine/engine/").build(), BodyHandlers.discarding());
    return this;
  }

  HttpResponse<String> send(Endpoint endpoint, Places places) throws Exception {
    HttpRequest.Builder request = request(places.address(endpoint));
    if (endpoint.changes()) {
      request
          .header("Content-Type", places.kindOfBody(endpoint))
          .method(endpoint.method(), BodyPublishers.ofString(places.body(endpoint)));
    } else {
      request.method(endpoint.method(), BodyPublishers.noBody());
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + address));
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
    return request;
  }
}
