package org.tepai.jurisdictions;

import java.util.List;

/**
 * A part that people play, and the kinds of organisation that have it. A tenant-wide role also has
 * a pool of all who hold it, whichever organisation they belong to.
 */
public record RoleEntry(String id, String name, List<String> kinds, boolean tenantWide) {}
