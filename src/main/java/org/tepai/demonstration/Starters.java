package org.tepai.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Office;
import org.tepai.organisations.Membership;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;

/** Who starts what the script plans: one person of an organisation, or everybody of a role. */
@Component
@ForDemonstration
class Starters {

  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final People people;

  Starters(Jurisdictions jurisdictions, Organisations organisations, People people) {
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.people = people;
  }

  /**
   * @return those who try, one after another; nobody while nobody holds the role
   */
  List<String> of(StartPlan.Planned start) {
    List<String> pool = pool(start.script().jurisdiction(), start.starts());
    List<String> trying = new ArrayList<>();
    for (int i = 0; i < Math.min(start.starts().tries(), pool.size()); i++) {
      trying.add(pool.get((start.turn() + i) % pool.size()));
    }
    return trying;
  }

  private List<String> pool(String tenant, Script.Starts starts) {
    return starts
        .organisation()
        .map(organisation -> firstOf(organisation, starts.role()))
        .orElseGet(
            () ->
                inTurn(tenant, starts.holder(), starts.role()).stream()
                    .map(Membership::personId)
                    .toList());
  }

  private List<String> firstOf(String organisation, String role) {
    return people.members(organisation, role).stream().limit(1).map(each -> each.id()).toList();
  }

  /** The first person of each organisation, then the second of each. */
  List<Membership> inTurn(String tenant, String kind, String role) {
    Predicate<String> holder = organisationsOf(tenant, kind)::contains;
    Map<String, List<Membership>> turns = new HashMap<>();
    Map<String, Integer> met = new HashMap<>();
    for (Membership member : people.holding(tenant, role)) {
      if (holder.test(member.organisationId())) {
        int turn = met.merge(member.organisationId(), 1, Integer::sum);
        turns.computeIfAbsent("%06d".formatted(turn), key -> new ArrayList<>()).add(member);
      }
    }
    return turns.keySet().stream().sorted().flatMap(turn -> turns.get(turn).stream()).toList();
  }

  private Set<String> organisationsOf(String tenant, String holder) {
    return switch (holder) {
      case "enterprise" -> ids(organisations.enterprises(tenant));
      case "sending-unit" -> ids(organisations.sendingUnits(tenant));
      default -> offices(tenant, holder);
    };
  }

  private Set<String> offices(String tenant, String kind) {
    return jurisdictions.byId(tenant).offices().stream()
        .filter(office -> office.kind().name().equalsIgnoreCase(kind))
        .map(Office::id)
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(List<Organisation> organisations) {
    return organisations.stream().map(Organisation::id).collect(Collectors.toSet());
  }
}
