package org.tepai.signin;

/** A role in an organisation, as claims give it. */
record OidcPost(String organisation, String role) {}
