package org.tepai.portal;

import java.util.List;

/** The accounts a newcomer may sign in with. Implemented in the demonstration and nowhere else. */
public interface DemonstrationAccounts {

  /**
   * One account.
   *
   * @param organisation where the person works
   * @param role what the person does there
   * @param waiting how many tasks wait for the person today
   */
  record Account(
      String organisation, String role, String personId, String password, long waiting) {}

  /**
   * The accounts of one jurisdiction.
   *
   * @param name the jurisdiction's
   */
  record Area(String name, List<Account> accounts) {}

  List<Area> areas();

  /** Whether everybody of the demonstration has his account, or some are still being made. */
  boolean complete();
}
