package org.tepai.process;

import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the groups of the administrators known to the engine, at every start. */
@Component
class AdministratorGroups {

  private final Accounts accounts;
  private final OneNode oneNode;

  AdministratorGroups(Accounts accounts, OneNode oneNode) {
    this.accounts = accounts;
    this.oneNode = oneNode;
  }

  @Order(StartOrder.ORGANISATIONS - 1)
  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  public void make() {
    oneNode.alone("groups of administrators");
    Stream.of(AdministratorKind.values())
        .forEach(kind -> accounts.group(kind.groupId(), kind.label()));
  }
}
