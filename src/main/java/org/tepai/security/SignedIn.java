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
public record SignedIn(String personId, List<String> groupIds, List<String> tenantIds) {

  /** Whether the person holds a role anywhere in the organisation. */
  public boolean belongsTo(String tenantId, String organisationId) {
    String prefix = tenantId + "." + organisationId + ".";
    return tenantIds.contains(tenantId)
        && groupIds.stream().anyMatch(group -> group.startsWith(prefix));
  }
}
