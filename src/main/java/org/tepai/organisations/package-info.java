/**
 * Offices, enterprises, sending units and their people: who belongs where, who serves whom on a
 * day, and which groups of the engine that makes. Everything that asks "who may" asks here, so that
 * a reform of divisions or a change of staff is dealt with in one place.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "单位与人员 organisations",
    allowedDependencies = {"jurisdictions", "process", "personaldata"})
package org.tepai.organisations;
