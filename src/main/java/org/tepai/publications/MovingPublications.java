package org.tepai.publications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.calendars.DueDateMoved;

/**
 * Decision X12: what a publication shows as its last day follows its liaisons' tasks, which follow
 * the calendar.
 */
@Component
class MovingPublications {

  private final PublicationRepository publications;
  private final Clock clock;

  MovingPublications(PublicationRepository publications, Clock clock) {
    this.publications = publications;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  void moved(DueDateMoved moved) {
    Instant to = moved.to().toInstant();
    publications
        .findByProcessInstanceId(moved.task().processInstanceId())
        .filter(publication -> publication.state() == Publication.State.OPEN)
        .filter(publication -> publication.closesAt().equals(moved.from().toInstant()))
        .ifPresent(publication -> publication.moveTo(LocalDate.ofInstant(to, clock.getZone()), to));
  }
}
