/**
 * What process owners need around their models: the lint that says in their language what is wrong
 * with a model before it is deployed, and the tables that are generated from models.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "tooling",
    allowedDependencies = {"process", "jurisdictions"})
package org.tepai.tooling;
