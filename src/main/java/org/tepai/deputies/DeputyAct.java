package org.tepai.deputies;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that a deputy did in somebody's place.
 *
 * @param title what was done, as the model names it
 * @param caseId empty when it was about a round, or when the case came of it
 */
public record DeputyAct(
    String absent, String deputy, String title, Optional<String> caseId, Instant at) {}
