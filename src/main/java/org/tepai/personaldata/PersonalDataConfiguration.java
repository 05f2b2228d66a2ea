package org.tepai.personaldata;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the cipher from the settings. */
@Configuration
class PersonalDataConfiguration {

  @Bean
  PersonalCipher personalCipher(
      @Value("${tepai.personal-data.key:}") String keys,
      @Value("${tepai.personal-data.cipher}") String cipher) {
    return PersonalCipher.of(keys, cipher);
  }
}
