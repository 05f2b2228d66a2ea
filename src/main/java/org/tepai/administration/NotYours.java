package org.tepai.administration;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody asks for what another administrator, or none, may do. */
final class NotYours {

  private NotYours() {}

  static ResponseStatusException because(String message) {
    return new ResponseStatusException(HttpStatus.FORBIDDEN, message);
  }
}
