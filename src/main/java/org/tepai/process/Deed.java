package org.tepai.process;

/**
 * What a person did through the engine, or tried to.
 *
 * @param tenantId the jurisdiction; may be null
 * @param caseId null when it is of no case, or of none yet
 * @param subject the task's or process's name
 * @param reference id of the task or process
 * @param onBehalfOf the absent person whose deputy he was; null when he did it for himself
 */
public record Deed(
    Kind kind,
    String tenantId,
    String caseId,
    String subject,
    String reference,
    String onBehalfOf) {

  /** What can be done. */
  public enum Kind {
    STARTED,
    CLAIMED,
    GIVEN_BACK,
    HANDED_OVER,
    COMPLETED,
    /** Suspended, tried again: what whoever runs the product does to runs. */
    OPERATED
  }
}
