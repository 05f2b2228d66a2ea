package org.tepai.deployments;

/** A file as Modeler sent it. */
record SentFile(String name, byte[] content) {}
