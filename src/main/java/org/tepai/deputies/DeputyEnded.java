package org.tepai.deputies;

/**
 * A deputyship is over, in time or before it.
 *
 * @param returned how many unfinished tasks have gone back to the one who was away
 */
public record DeputyEnded(Deputyship deputyship, int returned) {}
