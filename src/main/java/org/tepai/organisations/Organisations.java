package org.tepai.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tepai.jurisdictions.Division;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation.Kind;

/** Looks organisations up, and finds the office that serves an enterprise on a day. */
@Service
public class Organisations {

  private final OrganisationRepository organisations;
  private final Jurisdictions jurisdictions;

  Organisations(OrganisationRepository organisations, Jurisdictions jurisdictions) {
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
  }

  public Organisation byId(String id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no organisation " + id));
  }

  public Optional<Organisation> find(String id) {
    return organisations.findById(id);
  }

  /** The name that users see; the id where nothing is known, so that a list never breaks. */
  public String nameOf(String id) {
    return find(id).map(Organisation::name).orElse(id);
  }

  /** The offices of a tenant that serve on a day, in the order of their ids. */
  public List<Organisation> offices(String tenant, LocalDate day) {
    Jurisdiction jurisdiction = jurisdictions.byId(tenant);
    return ofKind(tenant, Kind.OFFICE).stream()
        .filter(office -> jurisdiction.hasOffice(office.id()))
        .filter(each -> jurisdiction.succession().serves(jurisdiction.office(each.id()), day))
        .toList();
  }

  public List<Organisation> enterprises(String tenant) {
    return ofKind(tenant, Kind.ENTERPRISE);
  }

  /** The organisations whose name contains the words. */
  public List<Organisation> named(String tenant, String words) {
    return organisations.findByTenantIdAndNameContaining(tenant, words);
  }

  public List<Organisation> sendingUnits(String tenant) {
    return ofKind(tenant, Kind.SENDING_UNIT);
  }

  /** The office at an enterprise's place, which a reform of divisions may change over time. */
  public Organisation competentOffice(String enterpriseId, LocalDate day) {
    return byId(officeServing(byId(enterpriseId), day));
  }

  /**
   * The offices at the places of many enterprises, in one question to the database.
   *
   * @return enterprise id to office id
   */
  public Map<String, String> competentOffices(Collection<String> enterpriseIds, LocalDate day) {
    return organisations.findAllById(enterpriseIds).stream()
        .collect(Collectors.toMap(Organisation::id, each -> officeServing(each, day)));
  }

  /**
   * Many organisations in one question to the database, by id; those that do not exist are left
   * out.
   */
  public Map<String, Organisation> byIds(Collection<String> ids) {
    return organisations.findAllById(ids).stream()
        .collect(Collectors.toMap(Organisation::id, Function.identity()));
  }

  /** The office itself, or the one that has taken its place by the day. */
  public Organisation serving(String officeId, LocalDate day) {
    Organisation office = byId(officeId);
    return byId(jurisdictions.byId(office.tenantId()).succession().serving(officeId, day).id());
  }

  /** The division an enterprise lies in on a day; what statistics of today's divisions count by. */
  public Division divisionOn(String enterpriseId, LocalDate day) {
    Organisation enterprise = byId(enterpriseId);
    return jurisdictions
        .byId(enterprise.tenantId())
        .succession()
        .divisionOn(placeOf(enterprise), enterprise.township().orElse(null), day);
  }

  private String officeServing(Organisation enterprise, LocalDate day) {
    return jurisdictions
        .byId(enterprise.tenantId())
        .succession()
        .competentOffice(placeOf(enterprise), enterprise.township().orElse(null), day)
        .id();
  }

  private List<Organisation> ofKind(String tenant, Kind kind) {
    return organisations.findByTenantIdAndKindOrderById(tenant, kind);
  }

  private static String placeOf(Organisation enterprise) {
    return enterprise
        .division()
        .orElseThrow(() -> new IllegalStateException(enterprise.id() + " has no division"));
  }
}
