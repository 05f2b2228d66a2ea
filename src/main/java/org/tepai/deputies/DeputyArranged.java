package org.tepai.deputies;

/** Somebody will stand in, or does from this moment; both should be told. */
public record DeputyArranged(Deputyship deputyship) {}
