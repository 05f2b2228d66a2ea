package org.tepai.deputies;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.process.InvalidInput;

/**
 * Decision X3: somebody who will be away, or the person who answers for his organisation, names a
 * deputy for a stated time.
 */
@Service
public class ArrangingDeputy {

  private final DeputyshipRepository deputyships;
  private final ArrangementPolicy policy;
  private final Organisations organisations;
  private final TurningDeputyship turning;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ArrangingDeputy(
      DeputyshipRepository deputyships,
      ArrangementPolicy policy,
      Organisations organisations,
      TurningDeputyship turning,
      ApplicationEventPublisher events,
      Clock clock) {
    this.deputyships = deputyships;
    this.policy = policy;
    this.organisations = organisations;
    this.turning = turning;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Begins at once when it is asked for today.
   *
   * @throws InvalidInput naming everything that speaks against it
   */
  @Transactional
  public Deputyship arrange(String byPerson, Arrangement asked) {
    deputyships.oneAfterAnother();
    Organisation organisation =
        organisations
            .find(asked.organisationId())
            .orElseThrow(() -> InvalidInput.in("organisation", "请选择单位"));
    LocalDate today = LocalDate.now(clock);
    policy.check(byPerson, organisation, asked, today);
    Deputyship arranged =
        deputyships.saveAndFlush(
            new Deputyship(organisation.tenantId(), asked, byPerson, clock.instant()));
    turning.turn(arranged.id(), today);
    events.publishEvent(new DeputyArranged(arranged));
    return arranged;
  }

  /**
   * Ends it before its time, or takes it back before it begins.
   *
   * @throws InvalidInput when it is over, or is none of the person's business
   */
  @Transactional
  public void end(String byPerson, String deputyshipId) {
    Deputyship deputyship =
        deputyships
            .findForChange(deputyshipId)
            .orElseThrow(() -> InvalidInput.because("没有这项代理，请刷新页面。"));
    policy.checkEnding(byPerson, organisations.byId(deputyship.organisationId()), deputyship);
    turning.end(deputyship, byPerson);
  }
}
