package org.tepai.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.audit.AuditEntry;
import org.tepai.audit.AuditReading;
import org.tepai.audit.AuditReading.Found;
import org.tepai.audit.AuditReading.Wanted;
import org.tepai.audit.AuditedAct;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.People;

/** The audit trail in the words of its reader: names beside ids, numbers of cases, local time. */
@Component
class AuditViews {

  private static final Map<String, String> ACTS =
      Arrays.stream(AuditedAct.values())
          .collect(Collectors.toMap(AuditedAct::name, AuditedAct::label));

  private final AuditReading reading;
  private final Dossiers dossiers;
  private final People people;
  private final Clock clock;

  AuditViews(AuditReading reading, Dossiers dossiers, People people, Clock clock) {
    this.reading = reading;
    this.dossiers = dossiers;
    this.people = people;
    this.clock = clock;
  }

  /**
   * What the reader typed to look for.
   *
   * @param file number or id of a case
   */
  record Asked(String who, String act, String file, LocalDate from, LocalDate until) {

    /** For the trail itself: reading it is an act as well. */
    String words() {
      return "人员 %s，操作 %s，案卷 %s，自 %s 至 %s"
          .formatted(who, act, file, from == null ? "" : from, until == null ? "" : until);
    }
  }

  /** A line; what is not there is empty. */
  record Line(
      long id,
      LocalDateTime happenedAt,
      LocalDateTime recordedAt,
      String person,
      String act,
      String caseNumber,
      String subject,
      String address,
      String detail,
      String tenant,
      String seal) {}

  List<Line> lines(Asked asked, long before, int most) {
    List<Found> found = reading.page(wanted(asked), before, most);
    Map<String, String> numbers =
        dossiers
            .all(
                found.stream()
                    .map(each -> each.entry().caseId())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Case::id, Case::number));
    Map<String, String> names =
        found.stream()
            .flatMap(
                each ->
                    Arrays.stream(
                        new String[] {each.entry().personId(), each.entry().onBehalfOf()}))
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), this::named));
    return found.stream().map(each -> line(each, numbers, names)).toList();
  }

  private Wanted wanted(Asked asked) {
    String file = asked.file().strip();
    String caseId = dossiers.numbered(file).map(Case::id).orElse(file);
    LocalDate last = asked.until();
    return new Wanted(
        asked.who().strip(),
        asked.act(),
        caseId,
        asked.from() == null ? null : begin(asked.from()),
        last == null ? null : begin(last.plusDays(1)));
  }

  private OffsetDateTime begin(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }

  private Line line(Found found, Map<String, String> numbers, Map<String, String> names) {
    AuditEntry entry = found.entry();
    String absent = entry.onBehalfOf() == null ? "" : "，代 " + names.get(entry.onBehalfOf());
    return new Line(
        entry.id(),
        local(entry.happenedAt()),
        local(entry.recordedAt()),
        names.get(entry.personId()) + absent,
        ACTS.getOrDefault(entry.act(), entry.act()),
        entry.caseId() == null ? "" : numbers.getOrDefault(entry.caseId(), entry.caseId()),
        text(entry.subject()),
        text(entry.address()),
        text(entry.detail()),
        text(entry.tenantId()),
        found.position() == null
            ? "待封存"
            : "第 %d 位，%s %s".formatted(found.position(), found.algorithm(), found.digest()));
  }

  /** Whoever could not sign in may have typed a name that nobody has. */
  private String named(String id) {
    return people.find(id).map(person -> person.name() + "（" + id + "）").orElse(id);
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
