/**
 * Who gets in: the sign-in page, passwords and what they must be, the lock after wrong tries, how
 * long a session lasts and what ends it. Whoever is in is told to everybody else by {@code
 * security}.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "signin",
    allowedDependencies = {"security", "process", "organisations", "audit"})
package org.tepai.signin;
