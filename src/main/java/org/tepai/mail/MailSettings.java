package org.tepai.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the product.
 *
 * @param host the mail server; empty for none
 * @param port the server's port; null for the usual one of its kind of encryption
 * @param user whom the server knows; empty for a server that asks nobody
 * @param from the address that letters come from
 * @param tls how the way to the server is encrypted
 * @param gathering how long a digest waits whose hour has passed when its first line is written, so
 *     that what a night's work was made up for late still comes in one letter
 */
@ConfigurationProperties("tepai.mail")
record MailSettings(
    @DefaultValue("") String host,
    Integer port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("tepai@tepai.example") String from,
    @DefaultValue("STARTTLS") Encryption tls,
    @DefaultValue("PT5M") Duration gathering) {

  /** From the first word on, after a command, or not at all. */
  enum Encryption {
    TLS(465),
    STARTTLS(587),
    NONE(25);

    private final int usualPort;

    Encryption(int usualPort) {
      this.usualPort = usualPort;
    }
  }

  int portOrUsual() {
    return port == null ? tls.usualPort : port;
  }
}
