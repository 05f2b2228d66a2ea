package org.tepai.process;

/**
 * A user task has come into being. Published at that moment, before the engine has written it: who
 * needs to ask for it listens before the commit of its transaction.
 */
public record TaskOpened(String taskId) {}
