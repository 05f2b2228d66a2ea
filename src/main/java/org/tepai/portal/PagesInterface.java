package org.tepai.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tepai.security.SignedIn;

/** Tells Tasklist's header which pages the reader's jurisdiction has, as our own frame does. */
@RestController
@RequestMapping("/tepai/api")
class PagesInterface {

  private final RoundNotice rounds;
  private final NeedsNotice needs;
  private final RegisterNotice registers;

  PagesInterface(RoundNotice rounds, NeedsNotice needs, RegisterNotice registers) {
    this.rounds = rounds;
    this.needs = needs;
    this.registers = registers;
  }

  /** The kinds of pages that not every jurisdiction has: rounds, needs, registers. */
  @GetMapping("/pages")
  List<String> pages(Optional<SignedIn> person) {
    return Stream.of(
            rounds.hasRounds(person) ? "rounds" : "",
            needs.publishesNeeds(person) ? "needs" : "",
            registers.hasRegisters(person) ? "registers" : "")
        .filter(kind -> !kind.isEmpty())
        .toList();
  }
}
