package org.tepai.administration;

import java.util.Arrays;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.organisations.People;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.process.OneNode;
import org.tepai.process.StartOrder;

/**
 * Enters administrators into the register of people whom the installation itself has made, so that
 * the others can see them and nobody takes their account for free.
 */
@Component
class NotingAdministrators {

  private final Administrators administrators;
  private final People people;
  private final RegisteringPerson registering;
  private final AuditTrail audit;
  private final OneNode oneNode;

  NotingAdministrators(
      Administrators administrators,
      People people,
      RegisteringPerson registering,
      AuditTrail audit,
      OneNode oneNode) {
    this.administrators = administrators;
    this.people = people;
    this.registering = registering;
    this.audit = audit;
    this.oneNode = oneNode;
  }

  @Order(StartOrder.WORK)
  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  public void note() {
    oneNode.alone("register of administrators");
    Arrays.stream(AdministratorKind.values())
        .forEach(
            kind ->
                administrators.all(kind).stream()
                    .filter(person -> people.find(person).isEmpty())
                    .forEach(person -> note(person, kind)));
  }

  /** Whoever restarts the product under another administrator's name makes one: it is kept. */
  private void note(String person, AdministratorKind kind) {
    registering.register(person, kind.label());
    audit.record(
        AuditedAct.ROLE_GRANTED, AuditedMatter.of(person).withDetail(kind.label() + "，由安装或启动设置建立"));
  }
}
