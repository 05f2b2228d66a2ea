package org.tepai.agreements;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tepai.dossiers.Case;
import org.tepai.process.Hand;

/** Agreements as tests need them. */
public final class Drafts {

  public static final LocalDate DAY = LocalDate.of(2025, 4, 15);
  private static final Instant NOON = Instant.parse("2025-04-15T04:00:00Z");

  static final String ENTERPRISE = "enterprise";
  static final String TEAM = "team";
  static final String UNIT = "unit";
  static final String OFFICE = "office";
  private static final List<String> ALL = List.of(ENTERPRISE, TEAM, UNIT, OFFICE);

  private Drafts() {}

  /** Laid before all four, nobody has signed. */
  public static Agreement fresh() {
    Case matter = mock(Case.class);
    when(matter.tenantId()).thenReturn("anywhere");
    when(matter.id()).thenReturn("case-1");
    Agreement agreement = new Agreement(matter, "paper", "协议〔2025〕0001号", 1, NOON);
    agreement.layBefore(ALL);
    return agreement;
  }

  /** Signed by each of the parties, by a person of its own. */
  public static Agreement signedBy(String... parties) {
    Agreement agreement = fresh();
    for (String party : parties) {
      sign(agreement, party);
    }
    return agreement;
  }

  public static Agreement signedByAll() {
    return signedBy(ALL.toArray(String[]::new));
  }

  public static Agreement filedOn(LocalDate day) {
    Agreement agreement = signedByAll();
    agreement.file(Filing.of("备〔2025〕0001号", Hand.of("filer"), NOON, day));
    return agreement;
  }

  static void sign(Agreement agreement, String party) {
    decide(agreement, party, Signature.Decision.SIGN);
  }

  static void refuse(Agreement agreement, String party) {
    decide(agreement, party, Signature.Decision.REFUSE);
  }

  static String personOf(String party) {
    return party + ".signer";
  }

  private static void decide(Agreement agreement, String party, Signature.Decision decision) {
    Signer signer = new Signer(personOf(party), null, party);
    agreement.decide(party, new SigningAct(signer, decision, null, NOON, DAY));
  }
}
