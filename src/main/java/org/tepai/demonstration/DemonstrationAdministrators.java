package org.tepai.demonstration;

import java.util.Arrays;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.portal.DemonstrationAccounts.Account;
import org.tepai.portal.DemonstrationAccounts.Area;
import org.tepai.process.Accounts;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.process.OneNode;
import org.tepai.process.StartOrder;

/** One fictitious administrator of each kind; the first of them is the engine's own. */
@Component
@ForDemonstration
class DemonstrationAdministrators {

  private final DemonstrationSettings settings;
  private final RegisteringPerson registering;
  private final Accounts accounts;
  private final Administrators administrators;
  private final OneNode oneNode;

  DemonstrationAdministrators(
      DemonstrationSettings settings,
      RegisteringPerson registering,
      Accounts accounts,
      Administrators administrators,
      OneNode oneNode) {
    this.settings = settings;
    this.registering = registering;
    this.accounts = accounts;
    this.administrators = administrators;
    this.oneNode = oneNode;
  }

  @Order(StartOrder.ORGANISATIONS)
  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  public void appoint() {
    oneNode.alone("administrators of the demonstration");
    registering.register("administrator", AdministratorKind.SYSTEM.label());
    appoint("security.administrator", AdministratorKind.SECURITY);
    appoint("audit.administrator", AdministratorKind.AUDIT);
  }

  private void appoint(String person, AdministratorKind kind) {
    registering.register(person, kind.label());
    accounts.password(person, settings.password());
    accounts.join(person, kind.groupId());
  }

  /** As the start page offers them; no task ever waits for one. */
  Area area() {
    return new Area(
        "系统管理",
        Arrays.stream(AdministratorKind.values())
            .flatMap(
                kind ->
                    administrators.all(kind).stream()
                        .map(id -> new Account("", kind.label(), id, settings.password(), 0)))
            .toList());
  }
}
