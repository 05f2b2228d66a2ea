package org.tepai.security;

import java.util.List;

/**
 * Whose browser a request comes from. Handlers take it as an argument instead of reading sessions,
 * so that another way of signing in changes nothing for them.
 *
 * @param personId the engine's user id
 * @param groupIds every group the person is in now, not at the time of signing in
 * @param tenantIds every jurisdiction the person belongs to
 */
public record SignedIn(String personId, List<String> groupIds, List<String> tenantIds) {}
