/**
 * A process owner puts models, tables and forms into force from Camunda Modeler: the one way in
 * which anything but a delivery of the product does.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "deployments",
    allowedDependencies = {
      "audit",
      "jurisdictions",
      "mail",
      "organisations",
      "process",
      "security",
      "signin",
      "tooling"
    })
package org.tepai.deployments;
