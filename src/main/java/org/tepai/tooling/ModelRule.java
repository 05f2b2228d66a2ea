package org.tepai.tooling;

import java.util.stream.Stream;

/** One thing that every model of a deployment must fulfil. */
interface ModelRule {

  Stream<Problem> problems(Model model, Deployable deployment);
}
