package org.tepai.filings;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.TimelineEntry;
import org.tepai.process.Hand;
import org.tepai.process.OneNode;

/**
 * Enters a filing into its register. Two at once for the same holder wait for one another: neither
 * sees a register in which the other is half done.
 */
@Service
class EnteringFiling {

  private final PreparingEntry preparing;
  private final FilingPolicies policies;
  private final FilingRepository filings;
  private final EndingFiling ending;
  private final FilingNumbers numbers;
  private final SupervisingBodies supervisors;
  private final GrantedRoles roles;
  private final FilingNews news;
  private final Dossiers dossiers;
  private final OneNode oneNode;
  private final Clock clock;

  EnteringFiling(
      PreparingEntry preparing,
      FilingPolicies policies,
      FilingRepository filings,
      EndingFiling ending,
      FilingNumbers numbers,
      SupervisingBodies supervisors,
      GrantedRoles roles,
      FilingNews news,
      Dossiers dossiers,
      OneNode oneNode,
      Clock clock) {
    this.preparing = preparing;
    this.policies = policies;
    this.filings = filings;
    this.ending = ending;
    this.numbers = numbers;
    this.supervisors = supervisors;
    this.roles = roles;
    this.news = news;
    this.dossiers = dossiers;
    this.oneNode = oneNode;
    this.clock = clock;
  }

  /**
   * @throws org.tepai.process.InvalidInput when a rule of the register stands against it
   */
  @Transactional
  public Filing enter(String caseId, Wanted wanted) {
    Entry entry = preparing.of(caseId, wanted);
    oneNode.alone(holding(entry));
    policies.enforce(entry);
    Moment now = Moment.of(clock);
    if (entry.replaces()) {
      endFormer(entry, now);
    }
    Filing filing = file(entry, now);
    roles.grant(entry.register(), filing);
    tell(filing, entry);
    return filing;
  }

  /** Whatever could be filed twice for one holder is filed one after the other. */
  private static String holding(Entry entry) {
    String holder =
        entry.replaces() || entry.holder().person().isEmpty()
            ? entry.holder().organisationId()
            : entry.holder().personId();
    return String.join(" ", "filing", entry.tenantId(), entry.register().id(), holder);
  }

  /** Written at once: the database would count two in force where the new one came first. */
  private void endFormer(Entry entry, Moment now) {
    filings
        .findByTenantIdAndRegisterAndOrganisationIdAndStateOrderByNumber(
            entry.tenantId(),
            entry.register().id(),
            entry.holder().organisationId(),
            Filing.State.IN_FORCE)
        .forEach(former -> ending.end(former, "由“%s”接替".formatted(entry.name()), now));
    filings.flush();
  }

  private Filing file(Entry entry, Moment now) {
    Case file = dossiers.byId(entry.caseId());
    Filing filing = new Filing(entry, numbers.next(entry), hand(file.id()), now);
    filing.supervisedBy(supervisors.of(entry, file));
    filing.liesIn(file.placeDivision().orElse(null), file.placeTownship().orElse(null));
    filings.saveAndFlush(filing);
    file.participant(entry.holder().role())
        .ifPresent(holder -> file.take(holder.filedAs(filing.id())));
    return filing;
  }

  /** Whoever took the decision that leads here. */
  private Hand hand(String caseId) {
    return dossiers.timeline(caseId).stream()
        .filter(entry -> entry.kind() == TimelineEntry.Kind.DECISION)
        .reduce((earlier, later) -> later)
        .map(entry -> new Hand(entry.person().orElse(null), entry.onBehalfOf().orElse(null)))
        .orElse(Hand.of(null));
  }

  private void tell(Filing filing, Entry entry) {
    dossiers.note(
        filing.caseId(),
        "列入备案名册",
        "%s“%s”，编号 %s".formatted(entry.register().name(), filing.name(), filing.number()));
    news.filed(filing);
  }
}
