package org.tepai.agreements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tepai.process.Hand;

/** Agreements as tests need them. */
public final class Drafts {

  public static final LocalDate DAY = LocalDate.of(2025, 4, 15);
  private static final Instant NOON = Instant.parse("2025-04-15T04:00:00Z");

  private Drafts() {}

  /** Laid before all four, nobody has signed. */
  public static Agreement fresh() {
    Agreement agreement = new Agreement("anywhere", "case-1", "协议〔2025〕0001号", 1, NOON);
    agreement.layBefore(List.of(Party.values()));
    return agreement;
  }

  /** Signed by each of the parties, by a person of its own. */
  public static Agreement signedBy(Party... parties) {
    Agreement agreement = fresh();
    for (Party party : parties) {
      sign(agreement, party);
    }
    return agreement;
  }

  public static Agreement signedByAll() {
    return signedBy(Party.values());
  }

  public static Agreement filedOn(LocalDate day) {
    Agreement agreement = signedByAll();
    agreement.file("备〔2025〕0001号", Hand.of("filer"), NOON, day);
    return agreement;
  }

  static void sign(Agreement agreement, Party party) {
    decide(agreement, party, Signature.Decision.SIGN);
  }

  static void refuse(Agreement agreement, Party party) {
    decide(agreement, party, Signature.Decision.REFUSE);
  }

  static String personOf(Party party) {
    return party.code() + ".signer";
  }

  private static void decide(Agreement agreement, Party party, Signature.Decision decision) {
    Signer signer = new Signer(personOf(party), null, party.code());
    agreement.decide(party, signer, decision, null, NOON, DAY);
  }
}
