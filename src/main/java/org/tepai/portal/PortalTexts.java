package org.tepai.portal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What the start page says of each role. */
@Component
class PortalTexts implements TextKeys {

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return jurisdiction.roles().stream()
        .flatMap(
            role ->
                Stream.of(
                    TextKey.shown("portal." + role.id() + ".who"),
                    TextKey.shown("portal." + role.id() + ".work")))
        .toList();
  }
}
