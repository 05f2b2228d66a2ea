package org.tepai.process;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;

/**
 * Deploys a jurisdiction as one unit at the start. Nothing changed means nothing deployed; anything
 * changed means all of it is, because cases bind to the deployment they began in. What a process
 * owner has deployed since stays in force (ADR 23).
 */
@Component
class JurisdictionDeployer {

  private static final Logger LOG = LoggerFactory.getLogger(JurisdictionDeployer.class);

  private final Jurisdictions jurisdictions;
  private final DeliveredFiles delivered;
  private final DeployedModels deployed;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  JurisdictionDeployer(
      Jurisdictions jurisdictions,
      DeliveredFiles delivered,
      DeployedModels deployed,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.jurisdictions = jurisdictions;
    this.delivered = delivered;
    this.deployed = deployed;
    this.transaction = transaction;
    this.events = events;
  }

  /** After the offices and their groups are there, before anything that starts processes. */
  @EventListener(ApplicationStartedEvent.class)
  @Order(StartOrder.MODELS)
  void deployAll() {
    jurisdictions.all().stream()
        .map(Jurisdiction::id)
        .forEach(tenant -> bring(tenant, delivered.of(tenant)));
  }

  /** Brings a delivery; what a process owner's files do not go with waits, and says so. */
  void bring(String tenant, Map<String, byte[]> files) {
    try {
      transaction.executeWithoutResult(status -> take(tenant, files));
    } catch (UndeployableModels refused) {
      if (merged(tenant, files).owners().isEmpty()) {
        throw refused;
      }
      transaction.executeWithoutResult(
          status -> tell(new DeliveryHeldBack(tenant, List.of(), refused.getMessage())));
    }
  }

  private void take(String tenant, Map<String, byte[]> files) {
    deployed.alone();
    ModelSet wanted = merged(tenant, files);
    String newest = deployed.newest(tenant).orElse(null);
    if (newest == null || !same(wanted.files(), deployed.files(newest))) {
      newest = deployed.deploy(tenant, wanted.files(), null);
    }
    delivered.note(tenant, files);
    LOG.info("Models of {} are in deployment {}", tenant, newest);
    if (!wanted.owners().isEmpty()) {
      LOG.info("Of {} as its process owner deployed them: {}", tenant, wanted.owners());
    }
    if (!wanted.heldBack().isEmpty()) {
      tell(new DeliveryHeldBack(tenant, wanted.heldBack(), ""));
    }
  }

  private ModelSet merged(String tenant, Map<String, byte[]> files) {
    Map<String, byte[]> inForce = deployed.newest(tenant).map(deployed::files).orElse(Map.of());
    Map<String, String> last = delivered.lastNoted(tenant);
    // before deliveries were noted, nothing but deliveries could be in force
    return ModelSet.merged(inForce, last.isEmpty() ? ModelSet.digests(inForce) : last, files);
  }

  private void tell(DeliveryHeldBack heldBack) {
    LOG.warn(
        "New models of {} are not in force, the process owner's stay: {} {}",
        heldBack.tenant(),
        heldBack.files(),
        heldBack.refused());
    events.publishEvent(heldBack);
  }

  private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
    return ModelSet.digests(one).equals(ModelSet.digests(other));
  }
}
