package org.tepai.process;

import java.util.List;

/**
 * The product has brought new models and not all of them are in force, because a process owner's
 * own stand in their place.
 *
 * @param files that both sides have changed: the owner's stay
 * @param refused why nothing new could come into force at all; empty when all but the files did
 */
public record DeliveryHeldBack(String tenant, List<String> files, String refused) {}
