/**
 * What differs between two regulations, as data: offices, divisions, rounds, settings, clauses and
 * texts. Read once at start and checked as a whole, because a slip in a jurisdiction's folder must
 * stop the start with file and line, not a case half a year later.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "辖区 jurisdictions",
    allowedDependencies = {})
package org.tepai.jurisdictions;
