package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.embedded.TomcatWebServerFactoryCustomizer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Production's server, without the product: whose word it takes for where a request comes from. */
class ProxiesTests {

  private static final String CLAIMED = "203.0.113.9";

  @Test
  void nobody_says_of_himself_where_he_comes_from() throws Exception {
    assertThat(addressSeen(Map.of())).isEqualTo("127.0.0.1");
    assertThat(addressSeen(Map.of("tepai.proxies", "10\\.1\\.2\\.3"))).isEqualTo("127.0.0.1");
  }

  @Test
  void a_proxy_that_is_named_says_for_whom_it_asks() throws Exception {
    assertThat(addressSeen(Map.of("tepai.proxies", "10\\.1\\.2\\.3|127\\.0\\.0\\.1")))
        .isEqualTo(CLAIMED);
  }

  private static String addressSeen(Map<String, Object> settings) throws Exception {
    WebServer server = production(settings);
    server.start();
    try {
      URI address = URI.create("http://127.0.0.1:" + server.getPort() + "/");
      HttpRequest request =
          HttpRequest.newBuilder(address).header("X-Forwarded-For", CLAIMED).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } finally {
      server.stop();
    }
  }

  private static WebServer production(Map<String, Object> settings) throws IOException {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
    for (String file : new String[] {"application-production.yml", "application.yml"}) {
      new YamlPropertySourceLoader()
          .load(file, new ClassPathResource(file))
          .forEach(environment.getPropertySources()::addLast);
    }
    ServerProperties server = Binder.get(environment).bind("server", ServerProperties.class).get();
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    new TomcatWebServerFactoryCustomizer(environment, server).customize(factory);
    ServletContextInitializer echo =
        context -> context.addServlet("echo", new Echo()).addMapping("/");
    return factory.getWebServer(echo);
  }

  private static final class Echo extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.getWriter().write(request.getRemoteAddr());
    }
  }
}
