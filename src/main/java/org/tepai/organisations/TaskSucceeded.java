package org.tepai.organisations;

import java.time.LocalDate;

/** An open task has passed from one office to its successor; those concerned should be told. */
public record TaskSucceeded(String taskId, String fromOffice, String toOffice, LocalDate day) {}
