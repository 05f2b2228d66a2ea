package org.tepai.process;

import java.util.Collection;

/**
 * The engine's side of people: users, groups, tenants and what a group may do. Repeating a call
 * changes nothing, so that everything here can be told again at every start.
 */
public interface Accounts {

  /** Makes the tenant known under a name. */
  void tenant(String tenantId, String name);

  /** Makes a group of a tenant's people known; its members may use Tasklist and see the tenant. */
  void group(String groupId, String name, String tenantId);

  /** Makes a user known who cannot sign in until a password is set. */
  void person(String userId, String name);

  /** Sets what a person signs in with. */
  void password(String userId, String password);

  /** Puts a user into a group, and so into its tenant. */
  void join(String userId, String groupId);

  /** Takes a user out of a group. */
  void leave(String userId, String groupId);

  /** Lets groups start a process of a tenant, and nobody else. */
  void mayStart(String processKey, String tenantId, Collection<String> groupIds);
}
