package org.tepai.security;

/** Where people come in, go out and mend their passwords. */
public final class SignInAddresses {

  public static final String SIGN_IN = "/tepai/sign-in";
  public static final String SIGN_OUT = "/tepai/sign-out";
  public static final String PASSWORD = "/tepai/password";

  /** Said at the sign-in to whoever had been signed in and is no more. */
  static final String EXPIRED = "?expired";

  private SignInAddresses() {}
}
