package org.tepai.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;
import org.tepai.process.ProcessEngineClient;

/** Processes that the script has people start, each once, in the transaction that says so. */
@Component
@ForDemonstration
class PlayedStarts {

  private static final Logger LOG = LoggerFactory.getLogger(PlayedStarts.class);

  /** One start at its time. */
  private record Planned(String id, Instant at, Script.Starts starts, int turn) {}

  private final Script script;
  private final Player player;
  private final ProcessEngineClient engine;
  private final Organisations organisations;
  private final People people;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private List<Planned> planned;

  PlayedStarts(
      Script script,
      Player player,
      ProcessEngineClient engine,
      Organisations organisations,
      People people,
      JdbcClient database,
      TransactionTemplate transaction,
      Clock clock) {
    this.script = script;
    this.player = player;
    this.engine = engine;
    this.organisations = organisations;
    this.people = people;
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
    List<Planned> all = new ArrayList<>();
    int turn = 0;
    for (Script.Starts starts : script.starts()) {
      for (int i = 0; i < starts.count(); i++) {
        int next = starts.organisation().isPresent() ? 0 : turn++;
        all.add(
            new Planned(
                starts.process() + "/" + starts.from() + "/" + i, at(starts, i), starts, next));
      }
    }
    all.removeIf(start -> played.contains(start.id()));
    all.sort(java.util.Comparator.comparing(Planned::at));
    return all;
  }

  private Instant at(Script.Starts starts, int index) {
    Duration step = Duration.between(starts.from(), starts.to()).dividedBy(starts.count());
    LocalDateTime at = starts.from().plus(step.multipliedBy(index));
    return at.atZone(clock.getZone()).toInstant();
  }

  private void start(Planned start) {
    String person = personOf(start);
    Dice dice = player.dice(start.id());
    Script.Answer answer = dice.oneByShare(start.starts().answers(), Script.Answer::share);
    Map<String, Object> form = player.fill(answer.form(), person, dice, name -> null);
    try {
      transaction.executeWithoutResult(
          status -> {
            player.as(
                person, () -> engine.start(script.jurisdiction(), start.starts().process(), form));
            note(start);
          });
    } catch (InvalidInput refused) {
      LOG.warn("{} by {} was refused: {}", start.id(), person, refused.getMessage());
    }
  }

  private void note(Planned start) {
    database
        .sql("insert into demonstration_start (id, played_at) values (?, ?)")
        .params(start.id(), OffsetDateTime.now(clock))
        .update();
  }

  private String personOf(Planned start) {
    String organisation = start.starts().organisation().orElseGet(() -> enterprise(start.turn()));
    return people.members(organisation, start.starts().role()).get(0).id();
  }

  private String enterprise(int turn) {
    List<Organisation> all = organisations.enterprises(script.jurisdiction());
    return all.get(turn % all.size()).id();
  }
}
