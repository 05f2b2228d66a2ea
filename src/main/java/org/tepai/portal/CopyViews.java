package org.tepai.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.notifications.CarbonCopy;
import org.tepai.notifications.CopyingCase;
import org.tepai.notifications.Recipient;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.organisations.Person;

/** Copies of cases in the words of their readers, and whom one could be sent to. */
@Component
class CopyViews {

  private static final String PERSON = "person:";
  private static final String ORGANISATION = "organisation:";

  private final CopyingCase copying;
  private final CaseAccess access;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  CopyViews(
      CopyingCase copying,
      CaseAccess access,
      Dossiers dossiers,
      Organisations organisations,
      People people,
      Clock clock) {
    this.copying = copying;
    this.access = access;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  /** One copy; the words are empty for whom they were not meant. */
  record Line(
      String url,
      String number,
      String to,
      String by,
      LocalDateTime at,
      String words,
      String reader,
      LocalDateTime readAt) {}

  /** Somebody a copy can be sent to. */
  record Choice(String value, String label) {}

  /** In one transaction, so that each name is fetched once. */
  @Transactional(readOnly = true)
  public List<Line> of(Case file, String personId) {
    List<String> own = ownOf(personId);
    return copying.of(file.id()).stream()
        .map(copy -> line(copy, file, copy.by().equals(personId) || copy.isFor(personId, own)))
        .toList();
  }

  /** What a person is to take note of, newest first. */
  @Transactional(readOnly = true)
  public List<Line> newestFor(String personId, int most) {
    List<CarbonCopy> copies = copying.newestFor(personId, most);
    Map<String, Case> files =
        dossiers.all(copies.stream().map(CarbonCopy::caseId).distinct().toList()).stream()
            .collect(Collectors.toMap(Case::id, Function.identity()));
    return copies.stream().map(copy -> line(copy, files.get(copy.caseId()), true)).toList();
  }

  /**
   * The organisations concerned, the team's leader and one's own colleagues: all who may see it.
   */
  @Transactional(readOnly = true)
  public List<Choice> choices(Case file, String personId) {
    List<Choice> choices = new ArrayList<>();
    Stream.concat(access.concerned(file).stream(), access.decidingForAll(file.tenantId()).stream())
        .distinct()
        .sorted()
        .map(organisations::byId)
        .filter(each -> access.maySee(file, each.contactPerson()))
        .forEach(each -> choices.add(new Choice(ORGANISATION + each.id(), each.name())));
    Stream.concat(
            file.teamLeader().flatMap(people::find).stream(),
            ownOf(personId).stream().flatMap(own -> people.members(own).stream()))
        .filter(each -> !each.id().equals(personId) && access.maySee(file, each.id()))
        .map(Person::id)
        .distinct()
        .forEach(id -> choices.add(new Choice(PERSON + id, people.nameOf(id))));
    return choices;
  }

  /** What a page's form sends of them; anything else is nobody. */
  static List<Recipient> recipients(Collection<String> chosen) {
    return chosen.stream().flatMap(CopyViews::recipient).toList();
  }

  private static Stream<Recipient> recipient(String chosen) {
    if (chosen.startsWith(PERSON)) {
      return Stream.of(Recipient.person(chosen.substring(PERSON.length())));
    }
    return chosen.startsWith(ORGANISATION)
        ? Stream.of(Recipient.organisation(chosen.substring(ORGANISATION.length())))
        : Stream.empty();
  }

  private Line line(CarbonCopy copy, Case file, boolean addressed) {
    return new Line(
        "/tepai/cases/" + file.id(),
        file.number(),
        copy.to().personId() == null
            ? organisations.nameOf(copy.to().organisationId())
            : people.nameOf(copy.to().personId()),
        people.nameOf(copy.by()),
        local(copy.at()),
        addressed ? copy.words() : "",
        copy.readBy() == null ? "" : people.nameOf(copy.readBy()),
        copy.read().map(this::local).orElse(null));
  }

  private List<String> ownOf(String personId) {
    return people.organisationsOf(personId).stream().map(Organisation::id).toList();
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }
}
