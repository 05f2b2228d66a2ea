package org.tepai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses forms with files from whoever is not signed in. It stands before whatever asks for a
 * field: the server would put the files on its disk first.
 */
final class UploadsOfStrangers extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Uploads.isOne(request) && SignedInPersons.personId().isEmpty()) {
      Strangers.refuseStranger(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
