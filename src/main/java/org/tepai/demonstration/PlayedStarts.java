package org.tepai.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.demonstration.StartPlan.Planned;
import org.tepai.process.InvalidInput;
import org.tepai.process.ProcessEngineClient;

/** Processes that the scripts have people start, each once, in the transaction that says so. */
@Component
@ForDemonstration
class PlayedStarts {

  private static final Logger LOG = LoggerFactory.getLogger(PlayedStarts.class);

  private static final String CHOICES = "choices ";

  private final Scripts scripts;
  private final Player player;
  private final Starters starters;
  private final StartChoices choices;
  private final ProcessEngineClient engine;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private List<Planned> planned;

  PlayedStarts(
      Scripts scripts,
      Player player,
      Starters starters,
      StartChoices choices,
      ProcessEngineClient engine,
      JdbcClient database,
      TransactionTemplate transaction,
      Clock clock) {
    this.scripts = scripts;
    this.player = player;
    this.starters = starters;
    this.choices = choices;
    this.engine = engine;
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Starts what is to be started by now and has not been. */
  void play() {
    if (planned == null) {
      planned = plan();
    }
    Instant now = clock.instant();
    while (!planned.isEmpty() && !planned.get(0).at().isAfter(now)) {
      start(planned.remove(0));
    }
  }

  private List<Planned> plan() {
    List<String> played =
        database.sql("select id from demonstration_start").query(String.class).list();
    return scripts.all().stream()
        .flatMap(script -> new StartPlan(script, clock.getZone()).all().stream())
        .filter(start -> !played.contains(start.id()))
        .sorted(Comparator.comparing(Planned::at))
        .collect(Collectors.toList());
  }

  private void start(Planned start) {
    for (String person : starters.of(start)) {
      if (startedBy(person, start)) {
        return;
      }
    }
    LOG.warn("Nobody could start {}", start.id());
  }

  private boolean startedBy(String person, Planned start) {
    Map<String, Object> form = form(person, start);
    try {
      transaction.executeWithoutResult(status -> start(start, person, form));
      return true;
    } catch (InvalidInput refused) {
      LOG.info("{} by {} was refused: {}", start.id(), person, refused.getMessage());
      return false;
    }
  }

  private Map<String, Object> form(String person, Planned start) {
    String jurisdiction = start.script().jurisdiction();
    Dice dice = player.dice(jurisdiction, start.id() + "/" + person);
    Script.Answer answer = dice.oneByShare(start.starts().answers(), Script.Answer::share);
    return player.fill(
        jurisdiction,
        answer.form(),
        person,
        dice,
        name ->
            name.startsWith(CHOICES)
                ? choices.of(jurisdiction, person, name.substring(CHOICES.length()))
                : null);
  }

  private void start(Planned start, String person, Map<String, Object> form) {
    player.as(
        person, () -> engine.start(start.script().jurisdiction(), start.starts().process(), form));
    database
        .sql("insert into demonstration_start (id, played_at) values (?, ?)")
        .params(start.id(), OffsetDateTime.now(clock))
        .update();
  }
}
