package org.tepai.deputies;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.organisations.People;

/**
 * Brings one deputyship to where it should stand on a day, however many days were skipped: begins
 * it, follows changed roles, or ends it. Each in a transaction of its own and behind a lock, so
 * that one that fails stops no other and two nodes do it once.
 */
@Component
class TurningDeputyship {

  private final DeputyshipRepository deputyships;
  private final PassingDuties duties;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TurningDeputyship(
      DeputyshipRepository deputyships,
      PassingDuties duties,
      People people,
      ApplicationEventPublisher events,
      Clock clock) {
    this.deputyships = deputyships;
    this.duties = duties;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void turn(String id, LocalDate day) {
    Deputyship deputyship = deputyships.findForChange(id).orElseThrow();
    if (deputyship.endsOn().isBefore(day)) {
      end(deputyship, null);
    } else if (deputyship.state() == Deputyship.State.IN_FORCE) {
      follow(deputyship);
    } else if (deputyship.state() == Deputyship.State.PLANNED && deputyship.covers(day)) {
      duties.toDeputy(deputyship);
    }
  }

  /** Somebody's roles have changed; who has left the organisation no longer is or has a deputy. */
  @Transactional
  public void follow(String id) {
    follow(deputyships.findForChange(id).orElseThrow());
  }

  private void follow(Deputyship deputyship) {
    if (!belongs(deputyship.deputy(), deputyship) || !belongs(deputyship.absent(), deputyship)) {
      end(deputyship, null);
    } else if (deputyship.state() == Deputyship.State.IN_FORCE) {
      duties.follow(deputyship);
    }
  }

  private boolean belongs(String person, Deputyship deputyship) {
    return people.membershipsOf(person).stream()
        .anyMatch(each -> each.organisationId().equals(deputyship.organisationId()));
  }

  /**
   * @param person who ends it before its time; null when it ends of itself
   */
  @Transactional
  public void end(Deputyship deputyship, String person) {
    if (deputyship.state() == Deputyship.State.ENDED) {
      return;
    }
    boolean begun = deputyship.state() == Deputyship.State.IN_FORCE;
    int returned = begun ? duties.back(deputyship) : 0;
    deputyship.end(person, clock.instant());
    events.publishEvent(new DeputyEnded(deputyship, returned));
  }
}
