package org.tepai.mail;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.tepai.mail.NotDelivered.Remedy;

/** Chooses the way out: a server where one is set, else the demonstration's own mailbox. */
@Configuration
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

  @Bean
  Carrier carrier(MailSettings settings, Environment environment, Clock clock) {
    if (!settings.host().isBlank()) {
      return new SmtpCarrier(settings, clock);
    }
    return environment.acceptsProfiles(Profiles.of("demonstration"))
        ? new MailboxCarrier()
        : MailConfiguration::nowhere;
  }

  private static Carrier.Passage nowhere() throws NotDelivered {
    throw new NotDelivered(Remedy.ANOTHER_CONNECTION, "没有设置邮件服务器（TEPAI_MAIL_HOST）", null);
  }
}
