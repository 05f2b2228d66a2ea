package org.tepai.organisations;

/**
 * What a university or an institute says when it registers.
 *
 * @param contactPerson sign-in id of the person who answers for this work
 */
public record SendingUnitRegistration(
    String tenant, String name, String creditCode, String contactPerson, String contactName) {}
