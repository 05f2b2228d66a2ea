package org.tepai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the firewall of Spring Security's chain already here: what stands before the chain reads
 * addresses too, and fails over some that the chain would refuse.
 */
class OneSpelling extends OncePerRequestFilter {

  private final StrictHttpFirewall firewall = new StrictHttpFirewall();
  private final UnreadableAddress unreadable;

  OneSpelling(UnreadableAddress unreadable) {
    this.unreadable = unreadable;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      firewall.getFirewalledRequest(request);
    } catch (RequestRejectedException odd) {
      unreadable.handle(request, response, odd);
      return;
    }
    chain.doFilter(request, response);
  }
}
