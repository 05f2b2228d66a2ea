/**
 * Who is signed in and what a request may do: sign-in for our own pages, request tokens, the lists
 * that Tasklist offers, and whatever closes a door that the engine leaves open.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "security",
    allowedDependencies = {"process", "personaldata", "audit"})
package org.tepai.security;
