package org.tepai.signin;

import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Passwords as Argon2id keeps them: each guess costs memory and time, which the engine's own plain
 * hash does not.
 */
final class HashedPasswords implements PasswordEncryptor {

  private static final String NAME = "argon2id";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;

  private final Argon2PasswordEncoder encoder;

  HashedPasswords(SignInSettings settings) {
    this.encoder =
        new Argon2PasswordEncoder(
            SALT_BYTES, HASH_BYTES, LANES, settings.hashMemory(), settings.hashRounds());
  }

  @Override
  public String encrypt(String password) {
    return encoder.encode(password);
  }

  @Override
  public boolean check(String password, String hash) {
    return encoder.matches(password, hash);
  }

  @Override
  public String hashAlgorithmName() {
    return NAME;
  }

  /** Whether a hash out of the engine's table is of another kind, or was cheaper to make. */
  boolean isOutdated(String stored) {
    String prefix = "{" + NAME + "}";
    return !stored.startsWith(prefix) || encoder.upgradeEncoding(stored.substring(prefix.length()));
  }
}
