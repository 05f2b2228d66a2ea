package org.tepai.process;

/** The engine, or a gate built into it, does not take a set of models; the message says why. */
public class UndeployableModels extends RuntimeException {

  UndeployableModels(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
