package org.tepai.signin;

import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the engine keep passwords as we want them kept. */
@Configuration
@EnableConfigurationProperties(SignInSettings.class)
class SignInConfiguration {

  @Bean
  HashedPasswords hashedPasswords(SignInSettings settings) {
    return new HashedPasswords(settings);
  }

  @Bean
  HashingPasswords hashingPasswords(HashedPasswords passwords) {
    return new HashingPasswords(passwords);
  }

  /** What other hashes there are, the engine still reads: it tells them apart by their prefix. */
  static final class HashingPasswords extends AbstractCamundaConfiguration {

    private final HashedPasswords passwords;

    HashingPasswords(HashedPasswords passwords) {
      this.passwords = passwords;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
      configuration.setPasswordEncryptor(passwords);
    }
  }
}
