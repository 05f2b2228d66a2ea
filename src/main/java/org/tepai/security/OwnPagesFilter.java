package org.tepai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tepai.process.ActingPerson;

/**
 * Stands before every page and interface of our own. Without a signed-in person only what is named
 * here is served; with one, all that the request does is done as that person.
 */
class OwnPagesFilter extends OncePerRequestFilter {

  private static final String MODELER = "/tepai/modeler/";
  private static final Set<String> HARMLESS = Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name());

  private final ObjectProvider<SignedInPersons> persons;
  private final ObjectProvider<ActingPerson> actingPerson;

  /** Takes providers: filters are made before the engine may be. */
  OwnPagesFilter(
      ObjectProvider<SignedInPersons> persons, ObjectProvider<ActingPerson> actingPerson) {
    this.persons = persons;
    this.actingPerson = actingPerson;
  }

  /** Camunda Modeler has no session and no page: it comes through a chain of its own. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return path(request).startsWith(MODELER);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<SignedIn> person = persons.getObject().now();
    if (person.isEmpty() && !open(request)) {
      Strangers.refuseStranger(request, response);
    } else if (!harmless(request)
        && !RequestTokens.provenBy(request)
        && !Uploads.tooLarge(request)) {
      Strangers.refuse(response, HttpServletResponse.SC_FORBIDDEN, "页面已过期，请刷新页面后重试。");
    } else {
      serve(person, request, response, chain);
    }
  }

  private void serve(
      Optional<SignedIn> person,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    if (person.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(SignedIn.class.getName(), person.get());
    Passage passage = new Passage(request, response, chain);
    actingPerson.getObject().as(person.get().personId(), passage::go);
    passage.rethrow();
  }

  private static boolean open(HttpServletRequest request) {
    return OwnDoors.openToStrangers(request.getMethod(), path(request));
  }

  private static boolean harmless(HttpServletRequest request) {
    return HARMLESS.contains(request.getMethod());
  }

  /** The path as the servlet container understood it, so that no spelling gets past. */
  static String path(HttpServletRequest request) {
    String extra = request.getPathInfo();
    return extra == null ? request.getServletPath() : request.getServletPath() + extra;
  }
}
