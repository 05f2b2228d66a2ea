package org.tepai.signin;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.stereotype.Component;
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

  StoredPasswords(ProcessEngine engine, IdentityService identities, ActingPerson actingPerson) {
    this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    this.identities = identities;
    this.actingPerson = actingPerson;
  }

  /** Takes as long for an account that does not exist. */
  boolean match(String account, String password) {
    Optional<UserEntity> user = find(account);
    if (user.isEmpty() || user.get().getPassword() == null) {
      engine.getPasswordManager().encrypt(password);
      return false;
    }
    String salted = EncryptionUtil.saltPassword(password, user.get().getSalt());
    return engine.getPasswordManager().check(salted, user.get().getPassword());
  }

  private Optional<UserEntity> find(String account) {
    return actingPerson.asSystem(
        () ->
            Optional.ofNullable(
                (UserEntity) identities.createUserQuery().userId(account).singleResult()));
  }
}
