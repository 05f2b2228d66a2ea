package org.tepai.deployments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends what Camunda Modeler 5 sends: see client/src/plugins/camunda-plugin in its sources. */
final class Modeler {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

  private final HttpClient client = HttpClient.newHttpClient();
  private final String endpoint;
  private final String credentials;

  Modeler(int port, String credentials) {
    this.endpoint = "http://localhost:" + port + "/tepai/modeler";
    this.credentials = credentials;
  }

  record Answer(int status, JsonNode body, HttpResponse<String> whole) {

    String message() {
      return body.path("message").asText();
    }
  }

  /** Its look before it deploys. */
  Answer checksConnection() throws Exception {
    return get("/deployment?maxResults=0");
  }

  Answer get(String path) throws Exception {
    return send(request(path).GET());
  }

  /** A browser asks so before it lets a page of another origin send anything. */
  Answer preflight(String origin) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(endpoint + "/deployment/create"))
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization")
            .method("OPTIONS", BodyPublishers.noBody()));
  }

  Answer startsInstance(String process) throws Exception {
    return send(
        request("/process-definition/" + process + "/start")
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString("{}")));
  }

  /**
   * @param tenant as typed; empty leaves the field out, as Modeler does
   * @param files by name, the open diagram first
   */
  Answer deploys(String tenant, Map<String, byte[]> files) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("deployment-name", "anything");
    fields.put("deployment-source", "Camunda Modeler");
    fields.put("enable-duplicate-filtering", "true");
    fields.put("tenant-id", tenant);
    fields.values().removeIf(String::isEmpty);
    for (Map.Entry<String, String> field : fields.entrySet()) {
      part(body, "name=\"" + field.getKey() + "\"", field.getValue().getBytes());
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String name = file.getKey();
      String head = "name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/xml".formatted(name, name);
      part(body, head, file.getValue());
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes());
    return send(
        request("/deployment/create")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static void part(ByteArrayOutputStream body, String head, byte[] content) {
    String begin = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n";
    body.writeBytes(begin.getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes("\r\n".getBytes());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(endpoint + path)).header("accept", "application/json");
    if (credentials != null) {
      String encoded = Base64.getEncoder().encodeToString(credentials.getBytes());
      request.header("authorization", "Basic " + encoded);
    }
    return request;
  }

  private Answer send(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    boolean json = response.body().startsWith("{") || response.body().startsWith("[");
    return new Answer(
        response.statusCode(), json ? JSON.readTree(response.body()) : JSON.nullNode(), response);
  }
}
