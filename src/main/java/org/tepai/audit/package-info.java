/**
 * What was done, by whom and from where, in a chain that shows tampering: entries are only ever
 * added, sealed one behind the other, and verified by anybody who asks, with the product or without
 * it.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "audit",
    allowedDependencies = {"process", "jurisdictions"})
package org.tepai.audit;
