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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without scripts: keeps cookies for each server, follows redirects and sends the forms
 * of the page it is on. Cookies marked secure go to this machine too, as in browsers.
 */
final class PlainBrowser {

  private static final int MOST_REDIRECTS = 15;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, Map<String, String>> cookies = new HashMap<>();
  private final List<URI> way = new ArrayList<>();
  private URI place;
  private String page = "";
  private int status;

  PlainBrowser go(String address) throws Exception {
    way.clear();
    return go(place == null ? URI.create(address) : place.resolve(address), null);
  }

  private PlainBrowser go(URI address, String form) throws Exception {
    URI next = address;
    String body = form;
    for (int turn = 0; turn < MOST_REDIRECTS; turn++) {
      HttpResponse<String> answer = send(next, body);
      way.add(next);
      place = next;
      page = answer.body();
      status = answer.statusCode();
      Optional<String> onward = answer.headers().firstValue("location");
      if (status < 300 || status >= 400 || onward.isEmpty()) {
        return this;
      }
      next = next.resolve(onward.get());
      body = null;
    }
    throw new IOException("redirected in circles: " + way);
  }

  private HttpResponse<String> send(URI address, String form) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    Map<String, String> kept = cookies.computeIfAbsent(address.getPort(), port -> new HashMap<>());
    if (!kept.isEmpty()) {
      request.header(
          "Cookie",
          kept.entrySet().stream()
              .map(each -> each.getKey() + "=" + each.getValue())
              .collect(Collectors.joining("; ")));
    }
    if (form != null) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(BodyPublishers.ofString(form));
    }
    HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
    answer.headers().allValues("set-cookie").forEach(cookie -> keep(kept, cookie));
    return answer;
  }

  private static void keep(Map<String, String> kept, String cookie) {
    String[] pair = cookie.split(";", 2)[0].split("=", 2);
    if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
      kept.remove(pair[0]);
    } else {
      kept.put(pair[0], pair[1]);
    }
  }

  /** Follows the link that says this. */
  PlainBrowser follow(String words) throws Exception {
    Matcher link =
        Pattern.compile("<a [^>]*href=\"([^\"]+)\"[^>]*>(?:(?!</a>).)*?" + words, Pattern.DOTALL)
            .matcher(page);
    if (!link.find()) {
      throw new IllegalStateException("no link says " + words + " at " + place + ": " + page);
    }
    way.clear();
    return go(place.resolve(plain(link.group(1))), null);
  }

  /** Where a page leads on by itself. */
  PlainBrowser refresh() throws Exception {
    Matcher refresh = Pattern.compile("http-equiv=\"refresh\"[^>]*url=([^\"]+)\"").matcher(page);
    if (!refresh.find()) {
      throw new IllegalStateException("the page leads nowhere: " + page);
    }
    way.clear();
    return go(place.resolve(plain(refresh.group(1))), null);
  }

  /** Sends the form of the page that goes to an address, with its hidden fields. */
  PlainBrowser send(String action, Map<String, String> typed) throws Exception {
    Matcher form = Pattern.compile("<form([^>]*)>(.*?)</form>", Pattern.DOTALL).matcher(page);
    while (form.find()) {
      String target = plain(attribute(form.group(1), "action"));
      if (target.contains(action)) {
        Map<String, String> fields = new HashMap<>(hidden(form.group(2)));
        fields.putAll(typed);
        way.clear();
        return go(place.resolve(target), encoded(fields));
      }
    }
    throw new IllegalStateException("no form goes to " + action + " at " + place + ": " + page);
  }

  private static Map<String, String> hidden(String form) {
    Map<String, String> fields = new HashMap<>();
    Matcher input = Pattern.compile("<input([^>]*type=\"hidden\"[^>]*)>").matcher(form);
    while (input.find()) {
      fields.put(attribute(input.group(1), "name"), plain(attribute(input.group(1), "value")));
    }
    return fields;
  }

  private static String attribute(String element, String name) {
    Matcher found = Pattern.compile(name + "=\"([^\"]*)\"").matcher(element);
    return found.find() ? found.group(1) : "";
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String plain(String html) {
    return html.replace("&amp;", "&").replace("&#61;", "=").replace("&#43;", "+");
  }

  /** Every address of the last step, redirects included. */
  List<URI> way() {
    return way;
  }

  URI place() {
    return place;
  }

  String page() {
    return page;
  }

  int status() {
    return status;
  }
}
