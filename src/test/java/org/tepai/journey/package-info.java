/**
 * Plays users through the doors they use, so that tests read as what offices, enterprises and teams
 * do.
 */
package org.tepai.journey;
