package org.tepai.notifications;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.audit.AuditAnchored;
import org.tepai.audit.SealingLate;
import org.tepai.mail.Line;
import org.tepai.mail.Outbox;
import org.tepai.process.AdministratorKind;

/**
 * Sends the audit administrators the newest seal of each day: kept in their mail it is out of reach
 * of whoever owns the database. And tells them when sealing has stopped.
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
                "请留存本邮件。今日零时的审计锚点："
                    + anchored.anchor()
                    + "。日后校验时填入，可以证明此前的记录没有被截断或整体重写。此时待封存 "
                    + anchored.waiting()
                    + " 条。",
                PAGE,
                null)));
  }

  /** Once a day; the log says it each minute. */
  @EventListener
  void on(SealingLate late) {
    outbox.toAdministrators(
        AdministratorKind.AUDIT,
        "audit.late." + late.day(),
        "审计记录没有按时封存",
        List.of(
            new Line(
                late.entries() + " 条审计记录五分钟以上没有封存。封存停了，或有人在数据库里阻止封存，请查运行日志和数据库连接。", PAGE, null)));
  }
}
