package org.tepai.process;

/** The order in which the modules bring their data up to date when the application has started. */
public final class StartOrder {

  /** Offices, groups and tenants, which models name as candidates. */
  public static final int ORGANISATIONS = 10;

  /** Models and forms of every jurisdiction. */
  public static final int MODELS = 20;

  /** What Tasklist shows: filters and rights. */
  public static final int TASKLIST = 30;

  /** Whatever begins to work with all that. */
  public static final int WORK = 40;

  private StartOrder() {}
}
