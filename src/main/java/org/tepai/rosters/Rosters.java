package org.tepai.rosters;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tepai.documents.DocumentOwner;

/** Where other modules look up what stands on a round's rosters. */
@Service
public class Rosters {

  private final RosterEntryRepository entries;

  Rosters(RosterEntryRepository entries) {
    this.entries = entries;
  }

  /** What one office recommended, in its order. */
  public List<RosterEntry> of(String roundId, String officeId) {
    return entries.findByRoundIdAndOfficeIdOrderByPosition(roundId, officeId);
  }

  /** What all offices recommended, by office. */
  public List<RosterEntry> of(String roundId) {
    return entries.findByRoundIdOrderByOfficeIdAscPosition(roundId);
  }

  /** What the published list names. */
  public List<RosterEntry> confirmed(String roundId) {
    return entries.findByRoundIdAndOutcomeOrderByOfficeIdAscPosition(roundId, Outcome.CONFIRMED);
  }

  /**
   * @return where the lists are kept that name a case: of its office and of the whole round
   */
  public List<DocumentOwner> papersNaming(String caseId) {
    return entries.findByCaseId(caseId).stream()
        .flatMap(
            entry ->
                Stream.of(
                    DocumentOwner.ofRound(OfficeRoster.idOf(entry.roundId(), entry.officeId())),
                    DocumentOwner.ofRound(entry.roundId())))
        .toList();
  }

  /** The offices that recommended anybody. */
  public List<String> offices(String roundId) {
    return entries.findOffices(roundId);
  }

  public RosterCounts counts(String roundId) {
    return RosterCounts.of(entries.countOutcomes(roundId));
  }
}
