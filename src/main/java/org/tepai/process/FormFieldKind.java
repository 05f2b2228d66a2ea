package org.tepai.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The components that the bundled Tasklist can draw. One that is not listed makes the browser
 * refuse the whole form, so it must not be deployed.
 */
enum FormFieldKind {
  TEXTFIELD(true),
  TEXTAREA(true),
  NUMBER(true),
  DATETIME(true),
  SELECT(true),
  RADIO(true),
  CHECKBOX(true),
  CHECKLIST(true),
  TAGLIST(true),
  EXPRESSION(true),
  GROUP(false),
  DYNAMICLIST(false),
  TABLE(false),
  TEXT(false),
  HTML(false),
  IMAGE(false),
  IFRAME(false),
  SEPARATOR(false),
  SPACER(false),
  BUTTON(false);

  private final boolean keyed;

  FormFieldKind(boolean keyed) {
    this.keyed = keyed;
  }

  static Optional<FormFieldKind> of(String type) {
    return Arrays.stream(values()).filter(kind -> kind.type().equals(type)).findFirst();
  }

  String type() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the component carries a value of its own. */
  boolean isKeyed() {
    return keyed;
  }

  boolean isContainer() {
    return this == GROUP || this == DYNAMICLIST;
  }

  boolean takesOptions() {
    return this == SELECT || this == RADIO || takesSeveral();
  }

  boolean takesSeveral() {
    return this == CHECKLIST || this == TAGLIST;
  }
}
