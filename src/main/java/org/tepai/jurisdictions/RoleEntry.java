package org.tepai.jurisdictions;

import java.util.List;

/**
 * A part that people play, and the kinds of organisation that have it. A tenant-wide role also has
 * a pool of all who hold it, whichever organisation they belong to. Whoever holds a personal role
 * stands for himself and not for the organisation: its other cases are none of his business. Who
 * holds a role that deploys may put models and forms into force for the whole jurisdiction.
 */
public record RoleEntry(
    String id,
    String name,
    List<String> kinds,
    boolean tenantWide,
    boolean personal,
    boolean deploys) {}
