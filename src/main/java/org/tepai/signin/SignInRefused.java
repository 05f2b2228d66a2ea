package org.tepai.signin;

import org.springframework.security.core.AuthenticationException;

/** Somebody does not get in; the message is what he is told. */
final class SignInRefused extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  SignInRefused(String message) {
    super(message);
  }
}
