package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.notifications.Urge;
import org.tepai.notifications.UrgingTask;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.rosters.OfficeRoster;
import org.tepai.rosters.Round;

/** Says beside each open task whether its reader may urge, and who did before. */
@Component
class UrgingViews {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final UrgingTask urging;
  private final ProcessEngineClient engine;
  private final People people;
  private final Clock clock;

  UrgingViews(UrgingTask urging, ProcessEngineClient engine, People people, Clock clock) {
    this.urging = urging;
    this.engine = engine;
    this.people = people;
    this.clock = clock;
  }

  /** By task id. */
  Map<String, UrgingView> of(Case file, String personId) {
    List<OpenTask> open = engine.openTasks(file.processInstanceId());
    Map<String, Urge> latest = urging.latest(open.stream().map(OpenTask::id).toList());
    return open.stream()
        .collect(
            Collectors.toMap(
                OpenTask::id,
                task ->
                    new UrgingView(
                        urging.possible(task, personId),
                        before(Optional.ofNullable(latest.get(task.id()))))));
  }

  /** By office id, for the offices that the reader sees; nobody urges his own office. */
  Map<String, UrgingView> of(Round round, List<OfficeRoster> parts, String personId) {
    Map<String, Urge> latest = new HashMap<>();
    urging
        .ofRound(round.id())
        .forEach(urge -> urge.holder().ifPresent(office -> latest.put(office, urge)));
    Set<String> own =
        people.organisationsOf(personId).stream().map(Organisation::id).collect(Collectors.toSet());
    return parts.stream()
        .map(OfficeRoster::officeId)
        .collect(
            Collectors.toMap(
                Function.identity(), office -> ofOffice(latest.get(office), own.contains(office))));
  }

  private UrgingView ofOffice(Urge latest, boolean own) {
    return new UrgingView(!own && !today(latest), before(Optional.ofNullable(latest)));
  }

  private boolean today(Urge urge) {
    return urge != null && local(urge).toLocalDate().equals(LocalDate.now(clock));
  }

  private String before(Optional<Urge> urge) {
    return urge.map(
            each -> "%s 由%s催办".formatted(MINUTE.format(local(each)), people.nameOf(each.by())))
        .orElse("");
  }

  private LocalDateTime local(Urge urge) {
    return LocalDateTime.ofInstant(urge.at(), clock.getZone());
  }
}
