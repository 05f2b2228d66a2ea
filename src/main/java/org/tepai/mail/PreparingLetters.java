package org.tepai.mail;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tepai.organisations.People;
import org.tepai.process.TaskBoard;

/**
 * Makes letters ready to go out, and settles those that need not or cannot: nobody is written to
 * about a task that is closed by now, and a letter without an address is kept for an administrator.
 */
@Component
class PreparingLetters {

  private static final Logger LOG = LoggerFactory.getLogger(PreparingLetters.class);

  private final TaskBoard board;
  private final Addresses addresses;
  private final People people;
  private final LetterPaper paper;
  private final Outcomes outcomes;

  PreparingLetters(
      TaskBoard board, Addresses addresses, People people, LetterPaper paper, Outcomes outcomes) {
    this.board = board;
    this.addresses = addresses;
    this.people = people;
    this.paper = paper;
    this.outcomes = outcomes;
  }

  /**
   * @return what is to be handed over
   */
  List<Envelope> prepare(List<WaitingLetter> letters) {
    Set<String> tasks =
        letters.stream()
            .flatMap(letter -> letter.lines().stream())
            .map(Line::taskId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<String> open = board.openAmong(tasks);
    return letters.stream()
        .map(letter -> withoutClosed(letter, open))
        .flatMap(letter -> envelope(letter).stream())
        .toList();
  }

  private WaitingLetter withoutClosed(WaitingLetter letter, Set<String> open) {
    Predicate<Line> holds = line -> line.taskId() == null || open.contains(line.taskId());
    List<String> closed =
        letter.lines().stream().filter(holds.negate()).map(Line::taskId).distinct().toList();
    if (closed.isEmpty()) {
      return letter;
    }
    outcomes.drop(letter.id(), closed);
    return letter.with(letter.lines().stream().filter(holds).toList());
  }

  private Optional<Envelope> envelope(WaitingLetter letter) {
    if (letter.lines().isEmpty()) {
      outcomes.obsolete(letter.id());
      return Optional.empty();
    }
    Optional<String> address = addresses.of(letter.personId());
    if (address.isEmpty()) {
      outcomes.withoutAddress(letter.id());
    }
    return address.flatMap(known -> written(letter, known));
  }

  /** One letter that cannot be written must not keep the others waiting. */
  private Optional<Envelope> written(WaitingLetter letter, String address) {
    try {
      String name = people.nameOf(letter.personId());
      return Optional.of(new Envelope(letter.id(), address, name, paper.content(letter)));
    } catch (RuntimeException broken) {
      LOG.error("Letter {} cannot be written", letter.id(), broken);
      outcomes.postpone(letter.id(), "邮件内容无法生成：" + broken.getMessage());
      return Optional.empty();
    }
  }
}
