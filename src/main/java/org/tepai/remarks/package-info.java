/**
 * What those concerned with a case say to each other and hand in beside its forms: remarks and
 * attachments. The engine has both too, but lets anybody at them who knows an id; here whoever sees
 * the case reads, whoever takes part writes, and nothing vanishes.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "remarks",
    allowedDependencies = {
      "process",
      "security",
      "audit",
      "uploads",
      "documents",
      "organisations",
      "dossiers",
      "notifications"
    })
package org.tepai.remarks;
