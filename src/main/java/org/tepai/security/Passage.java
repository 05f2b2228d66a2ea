package org.tepai.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Carries what the rest of a filter chain throws through code that may throw nothing checked. */
final class Passage {

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final FilterChain chain;
  private IOException broken;
  private ServletException failed;

  Passage(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    this.request = request;
    this.response = response;
    this.chain = chain;
  }

  Void go() {
    try {
      chain.doFilter(request, response);
    } catch (IOException problem) {
      broken = problem;
    } catch (ServletException problem) {
      failed = problem;
    }
    return null;
  }

  void rethrow() throws IOException, ServletException {
    if (broken != null) {
      throw broken;
    }
    if (failed != null) {
      throw failed;
    }
  }
}
