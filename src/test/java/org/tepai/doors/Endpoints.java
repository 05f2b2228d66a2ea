package org.tepai.doors;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that the running application answers, asked of what it has registered. */
@Component
class Endpoints {

  private static final String[] ROOTS = {"META-INF/resources/", "static/", "public/", "resources/"};

  private final ApplicationContext application;
  private final ServletContext server;

  Endpoints(ApplicationContext application, ServletContext server) {
    this.application = application;
    this.server = server;
  }

  Set<Endpoint> all() throws Exception {
    Set<Endpoint> all = new TreeSet<>(own());
    all.addAll(EngineInterfaces.of(server));
    all.addAll(files());
    return all;
  }

  Set<String> servlets() {
    return new TreeSet<>(server.getServletRegistrations().keySet());
  }

  private Set<Endpoint> own() {
    Set<Endpoint> own = new TreeSet<>();
    application
        .getBeansOfType(RequestMappingInfoHandlerMapping.class)
        .values()
        .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> add(info, own)));
    return own;
  }

  private static void add(RequestMappingInfo info, Set<Endpoint> own) {
    Set<RequestMethod> named = info.getMethodsCondition().getMethods();
    Set<RequestMethod> methods =
        named.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : named;
    for (RequestMethod method : methods) {
      info.getPatternValues()
          .forEach(path -> own.add(new Endpoint(Endpoint.Kind.OWN, method.name(), path)));
    }
  }

  /** One file of each folder and kind that lies where the server would look for files. */
  private static Set<Endpoint> files() throws IOException {
    Map<String, String> samples = new TreeMap<>();
    PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    for (String root : ROOTS) {
      Stream.of(files.getResources("classpath*:" + root + "**/*.*"))
          .map(file -> "/" + inside(root, file))
          .sorted(Comparator.naturalOrder())
          .forEach(path -> samples.putIfAbsent(path.replaceAll("[^/]*(\\.[^.]*)$", "$1"), path));
    }
    Set<Endpoint> found = new TreeSet<>();
    samples.values().forEach(path -> found.add(new Endpoint(Endpoint.Kind.FILE, "GET", path)));
    return found;
  }

  private static String inside(String root, Resource file) {
    try {
      String address = file.getURL().toString();
      return address.substring(address.lastIndexOf(root) + root.length());
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
