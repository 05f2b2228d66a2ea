package org.tepai.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.process.DayBegan;

/**
 * Writes the newest seal down outside the database each day. Without that, whoever owns the
 * database could cut the end of the chain off, or write all of it anew. The demonstration, whose
 * days are minutes, does without.
 */
@Component
@ConditionalOnProperty(name = "tepai.audit.anchors", matchIfMissing = true)
class AnchoringTrail {

  private static final Logger LOG = LoggerFactory.getLogger(AnchoringTrail.class);

  private final Anchors anchors;
  private final ApplicationEventPublisher events;

  AnchoringTrail(Anchors anchors, ApplicationEventPublisher events) {
    this.anchors = anchors;
    this.events = events;
  }

  @EventListener
  void on(DayBegan begun) {
    anchors
        .newest()
        .ifPresent(
            anchor -> {
              LOG.info("审计锚点 (audit anchor) {}", anchor);
              events.publishEvent(new AuditAnchored(begun.day(), anchor, anchors.waiting()));
            });
  }
}
