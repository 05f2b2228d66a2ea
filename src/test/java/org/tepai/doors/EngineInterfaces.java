package org.tepai.doors;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Every method of every interface that the engine's web application registers with the server,
 * found by walking the annotations of its resources and of what they lead to.
 */
final class EngineInterfaces {

  private static final String APPLICATION = "jakarta.ws.rs.Application";
  private static final int DEEPEST = 6;

  private final Set<Endpoint> found = new TreeSet<>();

  static Set<Endpoint> of(ServletContext server) throws ReflectiveOperationException {
    EngineInterfaces walk = new EngineInterfaces();
    for (ServletRegistration servlet : server.getServletRegistrations().values()) {
      String application = servlet.getInitParameter(APPLICATION);
      if (application != null) {
        walk.application(application, servlet);
      }
    }
    return walk.found;
  }

  private void application(String name, ServletRegistration servlet)
      throws ReflectiveOperationException {
    Application application =
        (Application) Class.forName(name).getDeclaredConstructor().newInstance();
    List<Class<?>> resources = new ArrayList<>(application.getClasses());
    application.getSingletons().forEach(each -> resources.add(each.getClass()));
    for (String mapping : servlet.getMappings()) {
      String root = mapping.replaceAll("/\\*$", "");
      resources.forEach(resource -> resource(resource, root));
    }
  }

  private void resource(Class<?> resource, String root) {
    path(resource).ifPresentOrElse(path -> methods(resource, join(root, path), 0), () -> {});
  }

  private void methods(Class<?> resource, String root, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalStateException("resources lead in circles at " + root);
    }
    for (Method method : resource.getMethods()) {
      List<String> verbs = verbs(method);
      String address = pathOf(method).map(path -> join(root, path)).orElse(root);
      verbs.forEach(verb -> found.add(new Endpoint(Endpoint.Kind.ENGINE, verb, address)));
      if (verbs.isEmpty() && pathOf(method).isPresent()) {
        methods(method.getReturnType(), address, depth + 1);
      }
    }
  }

  private static Optional<String> path(Class<?> resource) {
    return lineage(resource)
        .map(each -> each.getAnnotation(Path.class))
        .filter(Objects::nonNull)
        .map(Path::value)
        .findFirst();
  }

  private static Optional<String> pathOf(Method method) {
    return declarations(method)
        .map(each -> each.getAnnotation(Path.class))
        .filter(Objects::nonNull)
        .map(Path::value)
        .findFirst();
  }

  private static List<String> verbs(Method method) {
    return declarations(method)
        .flatMap(each -> Arrays.stream(each.getAnnotations()))
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(Objects::nonNull)
        .map(HttpMethod::value)
        .distinct()
        .toList();
  }

  /** The engine writes its annotations on interfaces; methods inherit them from there. */
  private static Stream<Method> declarations(Method method) {
    return lineage(method.getDeclaringClass())
        .flatMap(each -> Arrays.stream(each.getDeclaredMethods()))
        .filter(each -> each.getName().equals(method.getName()))
        .filter(each -> Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
  }

  private static Stream<Class<?>> lineage(Class<?> type) {
    Stream<Class<?>> above =
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
    return Stream.concat(Stream.of(type), above.flatMap(EngineInterfaces::lineage));
  }

  private static String join(String root, String path) {
    return (root + "/" + path).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }
}
