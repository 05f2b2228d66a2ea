package org.tepai.jurisdictions;

/** The reading taken where the regulation is open, so that an official can see and question it. */
public record Decision(String id, String text) {}
