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

  AccountUse(AccountStates states) {
    this.states = states;
  }

  /** To be said of an account that has just been made, by whoever has made it. */
  public void begin(String personId) {
    states.begun(personId);
  }

  /** Nobody has used the account; one of which nobody said that it was new counts as used. */
  public boolean isNew(String personId) {
    AccountState state = states.of(personId);
    return state.usedAt() == null && state.mustChange();
  }
}
