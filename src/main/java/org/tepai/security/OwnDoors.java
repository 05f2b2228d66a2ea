package org.tepai.security;

import static org.tepai.security.Door.open;
import static org.tepai.security.Visitor.ANYBODY;
import static org.tepai.security.Visitor.SIGNED_IN;

import java.util.List;

/**
 * Our own pages and interfaces. What strangers may see is named one by one; everything else is for
 * whoever has signed in, and each handler asks what he may do there.
 */
final class OwnDoors {

  private static final String CHANGING = "GET POST PUT DELETE";

  static final List<Door> ALL =
      List.of(
          open("GET", "/", ANYBODY, "the start page"),
          open("GET", "/tepai/assets/**", ANYBODY, "style of the pages, the sign-in's included"),
          open("GET POST", "/tepai/sign-in", ANYBODY, "where everybody comes in"),
          open("GET POST", "/tepai/sign-in/**", ANYBODY, "ways in by an outside provider"),
          open("GET", "/tepai/api/clock", ANYBODY, "the hour, and whether this is a demonstration"),
          open("GET", "/tepai/mailbox", ANYBODY, "letters of the demonstration; nowhere else"),
          open("GET", "/tepai/mailbox/**", ANYBODY, "letters of the demonstration; nowhere else"),
          open("POST", "/tepai/demonstration/{word}", ANYBODY, "time passes; demonstration only"),
          open(CHANGING, "/tepai/**", SIGNED_IN, "each page asks what the person may do"));

  /** Whether a page is there for somebody who has not said who he is. */
  static boolean openToStrangers(String method, String path) {
    return ALL.stream()
        .filter(door -> door.leadsTo(method, path))
        .findFirst()
        .filter(door -> door.visitor() == ANYBODY)
        .isPresent();
  }

  private OwnDoors() {}
}
