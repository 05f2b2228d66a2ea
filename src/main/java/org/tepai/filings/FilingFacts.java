package org.tepai.filings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/**
 * Fills forms from registers: choices of filings, and what is filed of a case's participants. Ids
 * of registers and participants are written with {@code _} for {@code -} in the keys. What is filed
 * has the name it was filed under, whatever its holder is called.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FilingFacts implements FormFacts {

  private final FilingOptions options;
  private final Filings filings;
  private final SupervisingBodies supervisors;
  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;

  FilingFacts(
      FilingOptions options,
      Filings filings,
      SupervisingBodies supervisors,
      Dossiers dossiers,
      Jurisdictions jurisdictions) {
    this.options = options;
    this.filings = filings;
    this.supervisors = supervisors;
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    Jurisdiction jurisdiction = jurisdictions.byId(request.tenantId());
    if (jurisdiction.registers().isEmpty()) {
      return Map.of();
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    Optional<Case> file = Optional.ofNullable(request.caseId()).flatMap(dossiers::find);
    jurisdiction.registers().forEach(each -> putChoices(request, each, file, facts));
    file.ifPresent(found -> putParticipants(request, found, jurisdiction, facts));
    return facts;
  }

  private void putChoices(
      FormRequest request, RegisterEntry register, Optional<Case> file, Map<String, Object> facts) {
    String tenant = request.tenantId();
    String choices = key(register.id()) + "_options";
    put(request, facts, choices, () -> options.all(tenant, register.id()));
    Optional.ofNullable(request.person())
        .or(() -> file.map(Case::applicant))
        .ifPresent(
            person -> {
              put(
                  request,
                  facts,
                  "own_" + choices,
                  () -> options.ownOf(tenant, register.id(), person));
              put(
                  request,
                  facts,
                  "held_" + choices,
                  () -> options.heldBy(tenant, register.id(), person));
            });
  }

  private void putParticipants(
      FormRequest request, Case file, Jurisdiction jurisdiction, Map<String, Object> facts) {
    for (Participant participant : file.participants()) {
      participant
          .filing()
          .flatMap(filings::find)
          .ifPresent(
              filing -> putFiling(request, key(participant.role()), filing, jurisdiction, facts));
    }
  }

  private void putFiling(
      FormRequest request,
      String role,
      Filing filing,
      Jurisdiction jurisdiction,
      Map<String, Object> facts) {
    RegisterEntry register = jurisdiction.register(filing.register());
    put(request, facts, "under_" + role + "_options", () -> options.under(filing));
    put(request, facts, role + "_name", filing::name);
    put(request, facts, role + "_number", filing::number);
    put(request, facts, role + "_category", () -> register.category(filing.category()).name());
    put(request, facts, role + "_filed_on", filing::filedOn);
    put(request, facts, role + "_supervisor", () -> supervisors.nameOf(filing));
  }

  /** Only what the form wants is looked up. */
  private static void put(
      FormRequest request, Map<String, Object> facts, String key, Supplier<Object> fact) {
    if (request.wants(key)) {
      facts.put(key, fact.get());
    }
  }

  private static String key(String id) {
    return id.replace('-', '_');
  }
}
