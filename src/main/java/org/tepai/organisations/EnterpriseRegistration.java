package org.tepai.organisations;

/**
 * What an enterprise says when it registers.
 *
 * @param division where it lies, as the divisions of the jurisdiction name it
 * @param township where in the division, since a reform may split one; may be null
 * @param contactPerson sign-in id of the person who answers for this work
 */
public record EnterpriseRegistration(
    String tenant,
    String name,
    String creditCode,
    String division,
    String township,
    String contactPerson,
    String contactName) {}
