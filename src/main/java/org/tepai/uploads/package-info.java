/**
 * What a file from outside must be before anything opens it: of a kind that is allowed, truly what
 * its name says, small also when unpacked, and without anything that could act by itself.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "uploads",
    allowedDependencies = {})
package org.tepai.uploads;
