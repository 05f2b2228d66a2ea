package org.tepai.publications;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.filings.Filing;
import org.tepai.filings.Filings;
import org.tepai.notifications.Recipient;

/** Who is in force in a jurisdiction's registers: whoever reports, and whoever is told. */
@Component
class RegisterHolders {

  private final Filings filings;

  RegisterHolders(Filings filings) {
    this.filings = filings;
  }

  /** The organisations for which somebody is in force, each once. */
  List<String> organisations(String tenant, String register) {
    return filings.inForce(tenant, register).stream()
        .map(Filing::organisationId)
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /** Those in force, each told once, as people where they are people. */
  List<Recipient> holders(String tenant, List<String> registers) {
    return registers.stream()
        .flatMap(register -> filings.inForce(tenant, register).stream())
        .flatMap(RegisterHolders::recipient)
        .distinct()
        .toList();
  }

  private static Stream<Recipient> recipient(Filing filing) {
    return filing
        .personId()
        .map(Recipient::person)
        .or(() -> filing.organisationId().map(Recipient::organisation))
        .stream();
  }
}
