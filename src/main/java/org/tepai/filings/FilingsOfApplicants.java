package org.tepai.filings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.eligibility.ContributedFacts;

/**
 * Tells tables what the applicant has in force, as {@code filings}: a list of rows with {@code
 * register}, {@code category}, {@code name}, {@code number}, {@code filedOn}.
 */
@Component
class FilingsOfApplicants implements ContributedFacts {

  private final FilingRepository filings;

  FilingsOfApplicants(FilingRepository filings) {
    this.filings = filings;
  }

  @Override
  public Map<String, Map<String, Object>> of(Collection<Case> cases) {
    Map<String, Map<String, Object>> facts = new HashMap<>();
    cases.stream()
        .collect(Collectors.groupingBy(Case::tenantId))
        .forEach((tenant, files) -> put(tenant, files, facts));
    return facts;
  }

  private void put(String tenant, List<Case> files, Map<String, Map<String, Object>> facts) {
    Set<String> organisations =
        files.stream().map(Case::organisationId).collect(Collectors.toSet());
    Set<String> persons = files.stream().map(Case::applicant).collect(Collectors.toSet());
    List<Filing> held = filings.heldBy(tenant, organisations, persons);
    for (Case file : files) {
      List<Map<String, Object>> rows =
          held.stream().filter(each -> of(file, each)).map(FilingsOfApplicants::row).toList();
      facts.put(file.id(), Map.of("filings", rows));
    }
  }

  private static boolean of(Case file, Filing filing) {
    return filing
        .personId()
        .map(file.applicant()::equals)
        .orElseGet(() -> filing.organisationId().filter(file.organisationId()::equals).isPresent());
  }

  private static Map<String, Object> row(Filing filing) {
    return Map.of(
        "register", filing.register(),
        "category", filing.category(),
        "name", filing.name(),
        "number", filing.number(),
        "filedOn", filing.filedOn());
  }
}
