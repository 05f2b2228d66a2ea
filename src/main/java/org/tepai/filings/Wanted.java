package org.tepai.filings;

import java.util.Optional;
import org.tepai.process.ElementParameters;

/**
 * What a model says beside its step about what is to be filed.
 *
 * @param holder participant who holds it
 * @param category form field that holds the category; empty where the register has but one
 * @param name form field that holds the name; empty where it is the holder's
 * @param under participant under whose filing it stands; empty where he is called as the register
 * @param requires register in which the holder's organisation must be already
 */
record Wanted(
    String register,
    String holder,
    Optional<String> category,
    Optional<String> name,
    Optional<String> under,
    Optional<String> requires,
    boolean replaces) {

  static Wanted at(ElementParameters element) {
    return new Wanted(
        element.text("register"),
        element.text("holder"),
        element.optionalText("category"),
        element.optionalText("name"),
        element.optionalText("under"),
        element.optionalText("requires"),
        element.optionalText("replaces").map(Boolean::parseBoolean).orElse(false));
  }
}
