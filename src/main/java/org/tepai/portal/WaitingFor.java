package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.process.ProcessEngineClient;
import org.tepai.rosters.WaitingForRoster;

/** Says what a case waits for while nobody has a task of it. */
@Component
class WaitingFor {

  private final WaitingForRoster rosters;
  private final ProcessEngineClient engine;
  private final Clock clock;

  WaitingFor(WaitingForRoster rosters, ProcessEngineClient engine, Clock clock) {
    this.rosters = rosters;
    this.engine = engine;
    this.clock = clock;
  }

  String of(Case file) {
    if (file.closedAt().isPresent()) {
      return "案卷已办结。";
    }
    return rosters.of(file, LocalDate.now(clock)).orElseGet(() -> inTheModel(file));
  }

  /** As the model names the place at which the process stands. */
  private String inTheModel(Case file) {
    List<String> places = engine.standsAt(file.processInstanceId());
    return places.isEmpty() ? "没有等待办理的环节。" : "目前处于：" + String.join("、", places) + "。";
  }
}
