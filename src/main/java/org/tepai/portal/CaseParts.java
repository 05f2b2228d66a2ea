package org.tepai.portal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Participant;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ParticipantEntry;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.ProcessNames;

/**
 * Names the matters of many cases and those who take part in them, as their jurisdictions call
 * them: one question a kind of name, however many cases.
 */
@Component
class CaseParts {

  private final Organisations organisations;
  private final People people;
  private final Jurisdictions jurisdictions;
  private final ProcessNames processNames;

  CaseParts(
      Organisations organisations,
      People people,
      Jurisdictions jurisdictions,
      ProcessNames processNames) {
    this.organisations = organisations;
    this.people = people;
    this.jurisdictions = jurisdictions;
    this.processNames = processNames;
  }

  /** A fact of a case with what it is called. */
  record Part(String label, String name) {}

  Names namesOf(Collection<Case> cases) {
    Collection<String> bodies =
        cases.stream().flatMap(file -> file.organisations().stream()).collect(Collectors.toSet());
    Collection<String> persons =
        cases.stream().flatMap(file -> file.persons().stream()).collect(Collectors.toSet());
    Map<String, Map<String, String>> processes =
        cases.stream()
            .map(Case::tenantId)
            .distinct()
            .collect(Collectors.toMap(tenant -> tenant, processNames::of));
    return new Names(
        jurisdictions, organisations.byIds(bodies), people.namesOf(persons), processes);
  }

  /** The names of some cases' matters and participants. */
  record Names(
      Jurisdictions jurisdictions,
      Map<String, Organisation> organisations,
      Map<String, String> people,
      Map<String, Map<String, String>> processes) {

    /** What the case is about. */
    String matter(Case file) {
      return processes.get(file.tenantId()).getOrDefault(file.process(), file.process());
    }

    /** Under whose name it is listed. */
    String seat(Case file) {
      return organisation(file.organisationId()).orElse(file.organisationId());
    }

    /** Who takes part, in the order in which the jurisdiction names the parts. */
    List<Part> parts(Case file) {
      List<Part> parts = new ArrayList<>();
      for (ParticipantEntry part : jurisdictions.byId(file.tenantId()).participants()) {
        file.participant(part.id())
            .map(this::named)
            .ifPresent(name -> parts.add(new Part(part.name(), name)));
      }
      return parts;
    }

    /** Those who take part beside the one under whose name the case is listed. */
    String others(Case file) {
      String seat = seat(file);
      return parts(file).stream()
          .filter(part -> !part.name().equals(seat))
          .map(part -> part.label() + "：" + part.name())
          .collect(Collectors.joining("；"));
    }

    /** A person's own name stands behind whatever he takes part as, such as a team. */
    private String named(Participant each) {
      Optional<String> person = each.person().map(id -> people.getOrDefault(id, id));
      String name =
          person.isPresent()
              ? Optional.ofNullable(each.name()).or(() -> person).orElseThrow()
              : each.filing().isPresent()
                  ? each.name()
                  : each.organisation().flatMap(this::organisation).orElse(each.name());
      return Stream.of(
              name, person.filter(own -> !own.equals(name)).map("（%s）"::formatted).orElse(""))
          .collect(Collectors.joining());
    }

    private Optional<String> organisation(String id) {
      return Optional.ofNullable(organisations.get(id)).map(Organisation::name);
    }
  }
}
