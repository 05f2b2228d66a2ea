package org.tepai.signin;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * A name and a password given by a tool that can show no provider's page; they are taken even where
 * people's are switched off. They open that tool's own door and begin no session.
 */
public final class PasswordOfTool extends UsernamePasswordAuthenticationToken {

  private static final long serialVersionUID = 1L;

  public PasswordOfTool(Authentication asked) {
    super(asked.getPrincipal(), asked.getCredentials());
    setDetails(asked.getDetails());
  }
}
