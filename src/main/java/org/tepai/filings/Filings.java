package org.tepai.filings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Looks registers up. */
@Service
public class Filings {

  private final FilingRepository filings;

  Filings(FilingRepository filings) {
    this.filings = filings;
  }

  /**
   * @throws NoSuchElementException when there is none
   */
  public Filing byId(String id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("没有这条备案。"));
  }

  public Optional<Filing> find(String id) {
    return filings.findById(id);
  }

  /** Many filings in one question to the database, by id. */
  public Map<String, Filing> byIds(Collection<String> ids) {
    return filings.findAllById(ids).stream()
        .collect(Collectors.toMap(Filing::id, Function.identity()));
  }

  /** Everything of a register that is in force, by number. */
  public List<Filing> inForce(String tenantId, String register) {
    return filings.findByTenantIdAndRegisterAndStateOrderByNumber(
        tenantId, register, Filing.State.IN_FORCE);
  }

  /** What an organisation has in force in a register: held by it, or by its people for it. */
  public List<Filing> inForceOf(String tenantId, String register, String organisationId) {
    return filings.findByTenantIdAndRegisterAndOrganisationIdAndStateOrderByNumber(
        tenantId, register, organisationId, Filing.State.IN_FORCE);
  }

  /** What a person holds in force in a register. */
  public List<Filing> inForceOfPerson(String tenantId, String register, String personId) {
    return filings.findByTenantIdAndRegisterAndPersonIdAndStateOrderByNumber(
        tenantId, register, personId, Filing.State.IN_FORCE);
  }

  /** What stands or stood under a filing, ended ones included. */
  public List<Filing> under(String filingId) {
    return filings.findByUnderIdOrderByNumber(filingId);
  }

  /** What was filed in a case. */
  public List<Filing> filedIn(String caseId) {
    return filings.findByCaseIdOrderByNumber(caseId);
  }

  /**
   * What the same holder has or had in the same register; where one takes another's place, whoever
   * held it for the organisation.
   */
  public List<Filing> ofSameHolder(Filing filing) {
    Optional<String> person = filing.onlyOne() ? Optional.empty() : filing.personId();
    return person
        .map(
            id ->
                filings.findByTenantIdAndRegisterAndPersonIdOrderByNumber(
                    filing.tenantId(), filing.register(), id))
        .orElseGet(
            () ->
                filings.findByTenantIdAndRegisterAndOrganisationIdOrderByNumber(
                    filing.tenantId(), filing.register(), filing.organisationId().orElseThrow()));
  }
}
