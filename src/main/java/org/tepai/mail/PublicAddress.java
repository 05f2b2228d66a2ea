package org.tepai.mail;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The address at which people reach the product; links in letters begin with it. */
@Component
class PublicAddress {

  private final Environment environment;

  PublicAddress(Environment environment) {
    this.environment = environment;
  }

  /**
   * @param path beginning with a slash
   */
  String of(String path) {
    String address = environment.getProperty("tepai.address", "").strip();
    return (address.isEmpty() ? ownMachine() : address.replaceAll("/+$", "")) + path;
  }

  /** The port is known only once the server listens. */
  private String ownMachine() {
    String configured = environment.getProperty("server.port", "8080");
    return "http://localhost:" + environment.getProperty("local.server.port", configured);
  }
}
