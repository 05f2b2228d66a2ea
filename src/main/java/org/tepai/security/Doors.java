package org.tepai.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Every address that is served at all, asked before the engine's own filters, which let pass as
 * nobody what they do not know. Whatever is not named in the three lists does not exist, for
 * nobody.
 */
@Component
class Doors implements AuthorizationManager<RequestAuthorizationContext> {

  static final List<Door> ALL =
      Stream.of(TasklistDoors.ALL, AdministratorDoors.ALL, OwnDoors.ALL)
          .flatMap(List::stream)
          .toList();

  /** Where a stranger is asked who he is before he learns what there is. */
  private static final Pattern SERVED = Pattern.compile("/(camunda|tepai)(/.*)?");

  private final ObjectProvider<SignedInPersons> persons;

  /** Takes a provider: the chain is made before the engine may be. */
  Doors(ObjectProvider<SignedInPersons> persons) {
    this.persons = persons;
  }

  /** Nothing is there. */
  static final class NoDoor extends AccessDeniedException {

    static final String ATTRIBUTE = NoDoor.class.getName();

    private static final long serialVersionUID = 1L;

    private NoDoor() {
      super("您访问的内容不存在，或您无权查看。");
    }

    /** Noted, because whoever answers a stranger is not told why. */
    static NoDoor at(HttpServletRequest request) {
      NoDoor nothing = new NoDoor();
      request.setAttribute(ATTRIBUTE, nothing);
      return nothing;
    }
  }

  @Override
  public AuthorizationDecision check(
      Supplier<Authentication> authentication, RequestAuthorizationContext context) {
    String method = context.getRequest().getMethod();
    String path = OwnPagesFilter.path(context.getRequest());
    List<Door> there = ALL.stream().filter(door -> door.leadsTo(method, path)).toList();
    if (there.isEmpty()) {
      return unlessNobodyIsAsked(path, context.getRequest());
    }
    Optional<SignedIn> person =
        OwnDoors.openToStrangers(method, path) ? Optional.empty() : persons.getObject().now();
    boolean served = there.stream().anyMatch(door -> door.isFor(person, path));
    if (!served && person.isPresent()) {
      throw new AccessDeniedException(reason(there));
    }
    return new AuthorizationDecision(served);
  }

  private static AuthorizationDecision unlessNobodyIsAsked(
      String path, HttpServletRequest request) {
    if (SERVED.matcher(path).matches() && SignedInPersons.personId().isEmpty()) {
      return new AuthorizationDecision(false);
    }
    throw NoDoor.at(request);
  }

  private static String reason(List<Door> there) {
    return there.stream()
        .filter(door -> door.visitor() == Visitor.NOBODY)
        .map(Door::why)
        .findFirst()
        .orElse("您的岗位无权进行此操作。");
  }
}
