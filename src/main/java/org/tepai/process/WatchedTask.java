package org.tepai.process;

import java.util.Map;

/**
 * An open task with what its element says beside it.
 *
 * @param parameters the extension properties of its element
 * @param closing whether its own timer is due, so that the engine is about to take it away
 */
public record WatchedTask(OpenTask task, Map<String, String> parameters, boolean closing) {}
