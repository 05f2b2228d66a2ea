package org.tepai.postings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a posting ended, and why.
 *
 * @param endedOn the day on which it was ended
 * @param endedBy id of the case in which it was; the posting's own or another
 */
@Embeddable
public record Ending(
    @Column(name = "ended_on") LocalDate endedOn,
    @Column(name = "ended_reason") String reason,
    @Column(name = "ended_by_case") String endedBy) {}
