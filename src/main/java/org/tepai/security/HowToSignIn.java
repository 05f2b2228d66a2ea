package org.tepai.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * A way to prove who one is, put into the one chain of filters by whoever offers it: name and
 * password, or an outside provider. Its addresses lie under {@link SignInAddresses#SIGN_IN}; what
 * it leaves in the security context is an authentication whose name is the engine's user id.
 */
public interface HowToSignIn extends Customizer<HttpSecurity> {}
