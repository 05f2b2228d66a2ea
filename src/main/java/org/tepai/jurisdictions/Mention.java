package org.tepai.jurisdictions;

/** A place in a model, table of decisions or form that carries a clause or decision id. */
record Mention(String id, String file, int line, String element) {}
