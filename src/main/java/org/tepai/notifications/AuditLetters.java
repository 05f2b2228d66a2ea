package org.tepai.notifications;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.audit.AuditAnchored;
import org.tepai.mail.Line;
import org.tepai.mail.Outbox;
import org.tepai.process.AdministratorKind;

/**
 * Sends the audit administrators the newest seal of each day: kept in their mail it is out of reach
 * of whoever owns the database.
 */
@Component
class AuditLetters {

  private static final String PAGE = "/tepai/audit";

  private final Outbox outbox;

  AuditLetters(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void on(AuditAnchored anchored) {
    outbox.toAdministrators(
        AdministratorKind.AUDIT,
        "audit.anchor." + anchored.day(),
        "审计锚点 " + anchored.day(),
        List.of(
            new Line(
                "请留存本邮件。今日零时的审计锚点：" + anchored.anchor() + "。日后校验时填入，可以证明此前的记录没有被截断或整体重写。",
                PAGE,
                null)));
  }
}
