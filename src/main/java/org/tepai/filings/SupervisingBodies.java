package org.tepai.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;

/** Says which body supervises a filing: the register's rule when it is filed, the office today. */
@Service
public class SupervisingBodies {

  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final Dossiers dossiers;
  private final Clock clock;

  SupervisingBodies(
      Organisations organisations, Jurisdictions jurisdictions, Dossiers dossiers, Clock clock) {
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.dossiers = dossiers;
    this.clock = clock;
  }

  /** Whom the register names as supervisor of what is being filed. */
  SupervisedBy of(Entry entry, Case file) {
    String supervisor = entry.category().supervisor();
    return named(supervisor, entry, file)
        .map(
            body ->
                new SupervisedBy(
                    body,
                    entry.category().supervisorRole(),
                    supervisor.equals(RegisterEntry.COMPETENT)))
        .orElse(SupervisedBy.NONE);
  }

  private Optional<String> named(String supervisor, Entry entry, Case file) {
    return switch (supervisor) {
      case RegisterEntry.HOLDER -> entry.holder().organisation();
      case RegisterEntry.COMPETENT ->
          Optional.of(dossiers.competentOffice(file, LocalDate.now(clock)));
      default -> Optional.of(supervisor).filter(office(file)).or(() -> part(supervisor, file));
    };
  }

  private Predicate<String> office(Case file) {
    return jurisdictions.byId(file.tenantId())::hasOffice;
  }

  private static Optional<String> part(String role, Case file) {
    return file.participant(role).flatMap(Participant::organisation);
  }

  /** Who it is today: an office may have had a successor since, or the place another office. */
  public Optional<Organisation> today(Filing filing) {
    return idToday(filing).map(organisations::byId);
  }

  private Optional<String> idToday(Filing filing) {
    LocalDate today = LocalDate.now(clock);
    Jurisdiction jurisdiction = jurisdictions.byId(filing.tenantId());
    if (filing.supervisedAtPlace() && filing.division().isPresent()) {
      String township = filing.township().orElse(null);
      String division = filing.division().get();
      return Optional.of(jurisdiction.succession().competentOffice(division, township, today).id());
    }
    return filing
        .supervisorId()
        .map(
            id ->
                jurisdiction.hasOffice(id)
                    ? jurisdiction.succession().serving(id, today).id()
                    : id);
  }

  /**
   * What users call the bodies and the roles in them, in one question to the database.
   *
   * @return by filing's id; those that nobody supervises are missing
   */
  public Map<String, String> namesOf(Collection<Filing> filings) {
    Map<String, String> bodies = new HashMap<>();
    filings.forEach(each -> idToday(each).ifPresent(id -> bodies.put(each.id(), id)));
    Map<String, Organisation> known = organisations.byIds(new HashSet<>(bodies.values()));
    return filings.stream()
        .filter(each -> known.containsKey(bodies.get(each.id())))
        .collect(
            Collectors.toMap(Filing::id, each -> named(each, known.get(bodies.get(each.id())))));
  }

  /** The same for one; empty where nobody supervises. */
  public String nameOf(Filing filing) {
    return namesOf(List.of(filing)).getOrDefault(filing.id(), "");
  }

  private String named(Filing filing, Organisation body) {
    return filing
        .supervisorRole()
        .map(role -> jurisdictions.byId(filing.tenantId()).role(role).name())
        .map(role -> body.name() + " · " + role)
        .orElse(body.name());
  }

  /**
   * @return the group of those who supervise it
   */
  Optional<String> group(Filing filing) {
    return idToday(filing)
        .flatMap(
            body -> filing.supervisorRole().map(role -> Groups.of(filing.tenantId(), body, role)));
  }
}
