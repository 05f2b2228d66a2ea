package org.tepai.process;

import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * An open task whose due date has passed, with what it belongs to.
 *
 * @param assignee person id; empty while nobody has taken it
 * @param groups that it is offered to
 */
public record LateTask(
    String id,
    String name,
    Optional<String> assignee,
    Date due,
    List<String> groups,
    Optional<String> caseId,
    Optional<String> roundId) {}
