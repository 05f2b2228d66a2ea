package org.tepai.administration;

import java.util.Arrays;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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
  private final OneNode oneNode;

  NotingAdministrators(
      Administrators administrators,
      People people,
      RegisteringPerson registering,
      OneNode oneNode) {
    this.administrators = administrators;
    this.people = people;
    this.registering = registering;
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
                    .forEach(person -> registering.register(person, kind.label())));
  }
}
