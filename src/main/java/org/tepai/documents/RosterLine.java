package org.tepai.documents;

import java.time.LocalDate;

/**
 * One entry of a roster, as it is printed.
 *
 * @param number the entry's place in the list, from 1
 * @param opinion what the district wrote, the reason of an exception included
 */
public record RosterLine(
    String round,
    String district,
    int number,
    String enterprise,
    String creditCode,
    String team,
    String leader,
    int members,
    String sendingUnit,
    String problems,
    String opinion,
    LocalDate submittedOn) {}
