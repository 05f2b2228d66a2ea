package org.tepai.process;

/** A user task waits for nobody any more: done, or taken away by its process. */
public record TaskClosed(String taskId) {}
