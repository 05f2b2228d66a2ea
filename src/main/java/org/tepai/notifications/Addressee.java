package org.tepai.notifications;

/**
 * Whom a letter reaches.
 *
 * @param personId who gets it
 * @param meantFor the person it is meant for; another one while he is absent
 */
record Addressee(String personId, String meantFor) {}
