package org.tepai.notifications;

/** Says what users call a round; answered by the module that keeps them, which stands above. */
public interface RoundTitles {

  /**
   * @return its name, opened or not; its id where nothing is known of it
   */
  String titleOf(String tenantId, String roundId);
}
