package org.tepai.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tepai.signin.Door;

/** Speaks to the product as Tasklist does: with a session, a request token and JSON. */
public final class Browser {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENGINE = "/camunda/api/engine/engine/default";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String address;

  public Browser(int port) {
    this.address = "http://localhost:" + port;
  }

  /** What came back: the status and the message of a refusal. */
  public record Answer(int status, String message) {}

  public Browser signIn(String person, String password) {
    new Door(client, address).enter(person, password);
    return this;
  }

  /** What a page of data holds. */
  public JsonNode read(String path) throws Exception {
    return JSON.readTree(client.send(request(path).GET().build(), BodyHandlers.ofString()).body());
  }

  /** What a page says. */
  String page(String path) throws Exception {
    return client.send(request(path).GET().build(), BodyHandlers.ofString()).body();
  }

  public int get(String path) throws Exception {
    return client.send(request(path).GET().build(), BodyHandlers.ofString()).statusCode();
  }

  /** What Tasklist loads to fill a form with. */
  Map<String, Object> formVariables(String taskId) throws Exception {
    String path = ENGINE + "/task/" + taskId + "/form-variables?deserializeValues=false";
    HttpResponse<String> response =
        client.send(request(path).GET().build(), BodyHandlers.ofString());
    Map<String, Object> shown = new HashMap<>();
    for (Map.Entry<String, JsonNode> variable : JSON.readTree(response.body()).properties()) {
      JsonNode value = variable.getValue().path("value");
      boolean json = variable.getValue().path("type").asText().equals("Json");
      Object plain = json ? PlainValues.ofJson(value.asText()) : PlainValues.ofJson(value);
      if (plain != null) {
        shown.put(variable.getKey(), plain);
      }
    }
    return shown;
  }

  /** Sends a form as Tasklist's submit does. */
  Answer submit(String path, Map<String, ?> values) throws Exception {
    Map<String, Object> variables = new HashMap<>();
    values.forEach((name, value) -> variables.put(name, variable(value)));
    return send("POST", ENGINE + path, Map.of("variables", variables));
  }

  /** Lists and groups travel as JSON text, everything else as it is. */
  private static Map<String, Object> variable(Object value) {
    Map<String, Object> variable = new HashMap<>();
    boolean structured = value instanceof Map || value instanceof List;
    variable.put("value", structured ? PlainValues.toJson(value) : value);
    if (structured) {
      variable.put("type", "Json");
    }
    return variable;
  }

  public Answer send(String method, String path, Object body) throws Exception {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    return new Answer(response.statusCode(), message(response.body()));
  }

  /** The same in the notation in which Tasklist asks for its lists. */
  Answer hal(String method, String path, Object body) throws Exception {
    HttpRequest.BodyPublisher sent =
        body == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofString(JSON.writeValueAsString(body));
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/json")
            .header("Accept", "application/hal+json, application/json; q=0.5")
            .method(method, sent)
            .build();
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    return new Answer(response.statusCode(), message(response.body()));
  }

  Answer engine(String method, String path, Map<String, ?> body) throws Exception {
    return send(method, ENGINE + path, body);
  }

  private static String message(String body) throws IOException {
    JsonNode json = body.startsWith("{") ? JSON.readTree(body) : JSON.nullNode();
    return json.path("message").asText(body);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
    return request;
  }
}
