package org.tepai.signin;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;
import org.tepai.process.Accounts;
import org.tepai.process.ActingPerson;

/**
 * The passwords kept in the engine's own identity tables. The engine's own check is not asked: it
 * counts wrong tries by a clock that a demonstration moves.
 */
@Component
class StoredPasswords {

  private final ProcessEngineConfigurationImpl engine;
  private final IdentityService identities;
  private final ActingPerson actingPerson;
  private final Accounts accounts;
  private final HashedPasswords hashed;

  StoredPasswords(
      ProcessEngine engine,
      IdentityService identities,
      ActingPerson actingPerson,
      Accounts accounts,
      HashedPasswords hashed) {
    this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.identities = identities;
    this.actingPerson = actingPerson;
    this.accounts = accounts;
    this.hashed = hashed;
  }

  boolean exist(String account) {
    return find(account).isPresent();
  }

  /** Takes as long for an account that does not exist. */
  boolean match(String account, String password) {
    Optional<UserEntity> user = find(account);
    if (user.isEmpty() || user.get().getPassword() == null) {
      hashed.encrypt(password);
      return false;
    }
    String salted = EncryptionUtil.saltPassword(password, user.get().getSalt());
    return engine.getPasswordManager().check(salted, user.get().getPassword());
  }

  void set(String account, String password) {
    accounts.password(account, password);
  }

  /** Keeps a password that has just proved right as passwords are kept now. */
  void renew(String account, String password) {
    if (find(account).filter(user -> hashed.isOutdated(user.getPassword())).isPresent()) {
      set(account, password);
    }
  }

  /** Whether the person holds any role; without one there is nothing to get in for. */
  boolean areOfSomebodyWithRoles(String account) {
    return actingPerson.asSystem(
        () -> identities.createGroupQuery().groupMember(account).count() > 0);
  }

  private Optional<UserEntity> find(String account) {
    return actingPerson.asSystem(
        () ->
            Optional.ofNullable(
                (UserEntity) identities.createUserQuery().userId(account).singleResult()));
  }
}
