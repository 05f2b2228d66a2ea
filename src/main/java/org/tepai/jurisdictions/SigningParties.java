package org.tepai.jurisdictions;

import java.util.List;
import java.util.Optional;

/**
 * Whoever is listed as party to an agreement takes part in cases, and it is known who signs for
 * him: a person himself, for an organisation whoever has the role that signs.
 */
final class SigningParties {

  private final Jurisdiction jurisdiction;

  SigningParties(Jurisdiction jurisdiction) {
    this.jurisdiction = jurisdiction;
  }

  /** What is wrong with a list of parties, each with what is allowed instead. */
  List<Problem> problems(List<?> parties) {
    return parties.stream().flatMap(each -> problem(String.valueOf(each)).stream()).toList();
  }

  /** One party that cannot be one. */
  record Problem(String found, String allowed) {}

  private Optional<Problem> problem(String party) {
    if (!jurisdiction.hasParticipant(party)) {
      List<String> known = jurisdiction.participants().stream().map(ParticipantEntry::id).toList();
      return Optional.of(new Problem("签约方“" + party + "”不是当事人", Choices.of(party, known)));
    }
    ParticipantEntry entry = jurisdiction.participant(party);
    return entry.is() == ParticipantEntry.Is.PERSON || entry.signs().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Problem("签约方“" + party + "”没有写由哪个岗位代表签约", "participants 里该项的 signs: 岗位编号"));
  }
}
