package org.tepai.security;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tepai.process.AdministratorKind;

/** Who a door is for. What somebody may do behind it is decided there, by case and task. */
enum Visitor {
  /** Strangers too. */
  ANYBODY("anybody"),
  /** Whoever has signed in, the administrators included. */
  SIGNED_IN("signed in"),
  /** Whoever does the business: signed in, and none of the three administrators. */
  BUSINESS("who does the business"),
  /** Who runs the product. */
  SYSTEM_ADMINISTRATOR("system administrator"),
  /** Nobody; the reason is told to whoever asks. */
  NOBODY("nobody");

  private static final List<String> ADMINISTRATORS =
      Stream.of(AdministratorKind.values()).map(AdministratorKind::groupId).toList();

  private final String label;

  Visitor(String label) {
    this.label = label;
  }

  /** What the page of doors calls him. */
  String label() {
    return label;
  }

  boolean includes(Optional<SignedIn> person) {
    return switch (this) {
      case ANYBODY -> true;
      case SIGNED_IN -> person.isPresent();
      case BUSINESS -> person.isPresent() && !isAdministrator(person.get());
      case SYSTEM_ADMINISTRATOR -> person.filter(Visitor::runsTheProduct).isPresent();
      case NOBODY -> false;
    };
  }

  private static boolean isAdministrator(SignedIn person) {
    return person.groupIds().stream().anyMatch(ADMINISTRATORS::contains);
  }

  private static boolean runsTheProduct(SignedIn person) {
    return person.groupIds().contains(AdministratorKind.SYSTEM.groupId());
  }
}
