package org.tepai.organisations;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.StartEntry;
import org.tepai.process.Accounts;

/** Lets those start a process whom the jurisdiction names for it. */
@Component
class StartRights {

  private final Accounts accounts;

  StartRights(Accounts accounts) {
    this.accounts = accounts;
  }

  void give(Jurisdiction jurisdiction) {
    for (StartEntry start : jurisdiction.starts()) {
      List<String> groups =
          start.roles().stream()
              .map(role -> Groups.starting(jurisdiction, start.holder(), role))
              .toList();
      accounts.mayStart(start.process(), groups);
    }
  }
}
