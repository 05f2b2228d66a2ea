package org.tepai.signin;

import org.springframework.stereotype.Component;

/**
 * Whether an account is somebody's already. Until its owner has chosen a password or come in by an
 * outside provider it is a name and nothing more; after that, whoever sets its password takes
 * something from him.
 */
@Component
public class AccountUse {

  private final AccountStates states;
  private final StoredPasswords passwords;

  AccountUse(AccountStates states, StoredPasswords passwords) {
    this.states = states;
    this.passwords = passwords;
  }

  /** Nobody has used the account; a password that was set by whoever installed it counts as use. */
  public boolean isNew(String personId) {
    AccountState state = states.of(personId);
    return state.usedAt() == null && (state.mustChange() || !passwords.isSet(personId));
  }
}
