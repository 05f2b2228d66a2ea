package org.tepai.publications;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Where other modules look up publications and what was reported for them. */
@Service
public class Publications {

  private final PublicationRepository publications;
  private final ReportRepository reports;
  private final NeedRepository needs;

  Publications(PublicationRepository publications, ReportRepository reports, NeedRepository needs) {
    this.publications = publications;
    this.reports = reports;
    this.needs = needs;
  }

  Publication byId(String id) {
    return publications
        .findById(id)
        .orElseThrow(() -> new NoSuchElementException("No publication " + id));
  }

  public Optional<Publication> find(String id) {
    return publications.findById(id);
  }

  Report report(String id) {
    return reports.findById(id).orElseThrow(() -> new NoSuchElementException("No report " + id));
  }

  /** The publications of some jurisdictions, the newest first. */
  public List<Publication> of(Collection<String> tenantIds) {
    return publications.findByTenantIdInOrderByOpenedOnDesc(tenantIds);
  }

  /** What each enterprise owes to a publication, by enterprise. */
  public List<Report> reports(String publicationId) {
    return reports.findByPublicationIdOrderByEnterpriseId(publicationId);
  }

  /** What the enterprises at one office's places have reported, left out or not. */
  public List<Need> ofOffice(String publicationId, String officeId) {
    return needs.findByPublicationIdAndOfficeIdOrderByEnterpriseIdAscPosition(
        publicationId, officeId);
  }

  /** What some enterprises have reported, left out or not. */
  public List<Need> ofEnterprises(String publicationId, Collection<String> enterpriseIds) {
    return enterpriseIds.isEmpty()
        ? List.of()
        : needs.findByPublicationIdAndEnterpriseIdInOrderByEnterpriseIdAscPosition(
            publicationId, enterpriseIds);
  }

  /** What stands in one state, by office and enterprise. */
  List<Need> in(String publicationId, Need.State state) {
    return needs.findByPublicationIdAndStateOrderByOfficeIdAscEnterpriseIdAscPosition(
        publicationId, state);
  }

  /** The offices at whose places anything was reported. */
  List<String> offices(String publicationId) {
    return needs.findOffices(publicationId);
  }
}
