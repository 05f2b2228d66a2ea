package org.tepai.deployments;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.mail.Line;
import org.tepai.mail.Outbox;
import org.tepai.process.DeliveryHeldBack;

/**
 * The administrators learn that an upgrade has brought models that are not in force, because a
 * process owner's own stay (ADR 23). No jurisdiction's words: it is the installation's concern.
 */
@Component
class DeliveryLetters {

  private static final String SUBJECT = "升级带来的流程文件没有全部生效：%s";

  private final Outbox outbox;
  private final Jurisdictions jurisdictions;

  DeliveryLetters(Outbox outbox, Jurisdictions jurisdictions) {
    this.outbox = outbox;
    this.jurisdictions = jurisdictions;
  }

  @EventListener
  void on(DeliveryHeldBack heldBack) {
    String name = jurisdictions.byId(heldBack.tenant()).name();
    String key = "delivery.%s.%08x".formatted(heldBack.tenant(), heldBack.hashCode());
    outbox.toAdministrators(
        key, SUBJECT.formatted(name), List.of(new Line(words(heldBack), null, null)));
  }

  private static String words(DeliveryHeldBack heldBack) {
    return heldBack.refused().isEmpty()
        ? "这些文件升级前后都有改动，流程负责人部署的继续有效：%s。请流程负责人与升级带来的文件对照后，用 Modeler 重新部署。"
            .formatted(String.join("、", heldBack.files()))
        : "升级带来的文件与流程负责人部署的合不到一起，原来的版本全部继续有效。请流程负责人改正后用 Modeler 重新部署。检查结果：%s"
            .formatted(heldBack.refused());
  }
}
