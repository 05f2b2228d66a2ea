package org.tepai.jurisdictions;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** All texts that the modules have declared. */
public class TextCatalogue {

  private final List<TextKeys> modules;

  TextCatalogue(List<TextKeys> modules) {
    this.modules = List.copyOf(modules);
  }

  /**
   * @throws NoSuchElementException when no module has declared it
   */
  public TextKey find(Jurisdiction jurisdiction, String key) {
    return declared(jurisdiction)
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no module declares the text '" + key + "'"));
  }

  /** The texts a jurisdiction must have, subjects included. */
  List<TextKey> required(Jurisdiction jurisdiction) {
    return declared(jurisdiction)
        .flatMap(each -> each.told() ? Stream.of(each, each.subject()) : Stream.of(each))
        .toList();
  }

  private Stream<TextKey> declared(Jurisdiction jurisdiction) {
    return modules.stream().flatMap(module -> module.in(jurisdiction).stream());
  }
}
