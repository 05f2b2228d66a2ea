/**
 * Letters to people: written with their cause in one transaction, gathered into one digest a person
 * and day where the jurisdiction wants it, and sent by a worker that any number of nodes may run.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "邮件 mail",
    allowedDependencies = {"jurisdictions", "process", "organisations"})
package org.tepai.mail;
