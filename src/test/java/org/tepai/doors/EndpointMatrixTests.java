package org.tepai.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;

/**
 * Everybody knocks at every endpoint that the running application has, with the ids of one real
 * case. What to expect stands in {@link Expectations}; an endpoint of ours that nobody expects is a
 * failure by itself.
 */
@TepaiTest
@DisplayName("who gets in where")
class EndpointMatrixTests {

  private static final int AT_ONCE = 4;

  @LocalServerPort int port;

  @Value("${tepai.demonstration.password}")
  String password;

  @Autowired Endpoints endpoints;
  @Autowired KnownCase knownCase;

  @Test
  void everybodyGetsInWhereHeBelongsAndNowhereElse() throws Exception {
    Set<Endpoint> all = endpoints.all();
    KnownCase.Known known = knownCase.make();
    Map<Actor, Caller> callers = callers(known.district());
    List<String> surprises = new ArrayList<>(Expectations.missing(all));
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<List<String>>> walks = new ArrayList<>();
      for (Actor actor : Actor.values()) {
        walks.add(pool.submit(() -> walk(actor, callers.get(actor), all, known.places())));
      }
      for (Future<List<String>> walk : walks) {
        surprises.addAll(walk.get());
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(surprises).as(all.size() + " endpoints × " + Actor.values().length).isEmpty();
  }

  private static List<String> walk(Actor actor, Caller caller, Set<Endpoint> all, Places places)
      throws Exception {
    List<String> surprises = new ArrayList<>();
    for (Endpoint endpoint : all) {
      Set<Answer> expected = Expectations.of(endpoint, actor);
      if (expected.isEmpty()) {
        continue;
      }
      var response = caller.send(endpoint, places);
      Answer answer = Answer.of(response);
      if (!expected.contains(answer)) {
        surprises.add(
            "%s %s: %s (%d) instead of %s"
                .formatted(actor, endpoint, answer, response.statusCode(), expected));
      }
    }
    return surprises;
  }

  private Map<Actor, Caller> callers(String district) throws Exception {
    Map<Actor, Caller> callers = new EnumMap<>(Actor.class);
    callers.put(Actor.ANONYMOUS, new Caller(port));
    String other = district.equals("d500112") ? "d500103" : "d500112";
    Map<Actor, String> people =
        Map.of(
            Actor.OTHER_DISTRICT, other + ".clerk",
            Actor.OTHER_JURISDICTION, "d150203.clerk",
            Actor.OTHER_ENTERPRISE, "e0002.contact",
            Actor.OWNER, district + ".clerk",
            Actor.SYSTEM, "administrator",
            Actor.SECURITY, "security.administrator",
            Actor.AUDIT, "audit.administrator");
    for (Map.Entry<Actor, String> person : people.entrySet()) {
      callers.put(person.getKey(), new Caller(port).signedIn(person.getValue(), password));
    }
    return callers;
  }
}
