package org.tepai.publications;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.notifications.Recipient;

/** Who is in force in a jurisdiction's registers: whoever reports, and whoever is told. */
@Component
class Registered {

  /** The organisations for which somebody is in force, each once. */
  List<String> organisations(String tenant, String register) {
    return List.of();
  }

  /** Those in force, each told once, as organisations or people. */
  List<Recipient> holders(String tenant, List<String> registers) {
    return List.of();
  }
}
