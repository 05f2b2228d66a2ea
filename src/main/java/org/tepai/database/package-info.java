/**
 * The database the product brings along: PostgreSQL under {@code ./data}, made for data that must
 * last.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "database",
    allowedDependencies = {})
package org.tepai.database;
