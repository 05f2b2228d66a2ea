package org.tepai.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist, once somebody has signed in there, which page of ours he had come for. */
@RestController
class WantedInterface {

  @GetMapping(WantedPage.INTERFACE)
  Map<String, String> wanted(HttpServletRequest request, HttpServletResponse response) {
    return Map.of("path", WantedPage.taken(request, response));
  }
}
