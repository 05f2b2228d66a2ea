package org.tepai.jurisdictions;

import java.util.List;

/** Who may start a process: the roles of one office, or of every organisation of a kind. */
public record StartEntry(String process, String holder, List<String> roles) {}
