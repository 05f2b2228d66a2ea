package org.tepai.signin;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where Tasklist tells that somebody sits before it: its lists refresh themselves. */
@RestController
class PresenceInterface {

  static final String PATH = "/tepai/api/present";

  @PostMapping(PATH)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void present() {
    // the request itself is the news
  }
}
