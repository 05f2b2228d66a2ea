package org.tepai.process;

import java.util.Collection;
import java.util.Optional;

/**
 * The engine's side of people: users, groups, tenants and what a group may do. Repeating a call
 * changes nothing, so that everything here can be told again at every start.
 */
public interface Accounts {

  /** Makes the tenant known under a name. */
  void tenant(String tenantId, String name);

  /** Makes a group known to which tasks can be offered; membership alone allows nothing else. */
  void group(String groupId, String name);

  /** Makes a group known whose members belong to the tenant and may use Tasklist. */
  void pool(String groupId, String name, String tenantId);

  /** Makes a user known who cannot sign in until a password is set. */
  void person(String userId, String name);

  /** Sets what a person signs in with. */
  void password(String userId, String password);

  /** The address at which the engine's own user can be written to; empty when none is noted. */
  Optional<String> mailOf(String userId);

  /** Puts a user into a group. */
  void join(String userId, String groupId);

  /** Takes a user out of a group. */
  void leave(String userId, String groupId);

  /** Lets the members of groups start a process. */
  void mayStart(String processKey, Collection<String> groupIds);
}
