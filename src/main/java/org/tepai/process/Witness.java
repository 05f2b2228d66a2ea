package org.tepai.process;

/**
 * Hears of everything that persons do through the engine, whichever door they came by. The module
 * that keeps the audit trail offers it as a bean.
 */
public interface Witness {

  /** In the transaction of the deed, once it is done. */
  void saw(Deed deed);

  /**
   * When everything has been rolled back.
   *
   * @param attempt the engine's name of what was tried
   * @param reference id of the task or process, where it names one; may be null
   * @param mistaken whether the person made a mistake in a form, and was not refused for who he is
   */
  void sawRefused(String attempt, String reference, boolean mistaken);
}
