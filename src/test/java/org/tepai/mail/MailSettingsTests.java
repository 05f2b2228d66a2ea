package org.tepai.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.tepai.mail.MailSettings.Encryption;

class MailSettingsTests {

  @Test
  void what_is_left_empty_is_as_usual() {
    MailSettings settings =
        bound(
            Map.of("tepai.mail.host", "mail.example", "tepai.mail.port", "", "tepai.mail.tls", ""));
    assertThat(settings.tls()).isEqualTo(Encryption.STARTTLS);
    assertThat(settings.portOrUsual()).isEqualTo(587);
    assertThat(settings.user()).isEmpty();
  }

  @Test
  void each_encryption_has_its_usual_port_unless_another_is_named() {
    assertThat(bound(Map.of("tepai.mail.tls", "tls")).portOrUsual()).isEqualTo(465);
    assertThat(bound(Map.of("tepai.mail.tls", "none")).portOrUsual()).isEqualTo(25);
    assertThat(bound(Map.of("tepai.mail.tls", "tls", "tepai.mail.port", "2465")).portOrUsual())
        .isEqualTo(2465);
  }

  private static MailSettings bound(Map<String, String> properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("tepai.mail", MailSettings.class);
  }
}
