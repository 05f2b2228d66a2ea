/**
 * The seam to the process engine: steps that models may name, typed variables, forms, tenants,
 * deployment and the one client through which the rest of the product speaks to the engine. Nothing
 * outside this package, {@code tooling}, {@code security} and the {@code *Steps} classes knows
 * which engine it is.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "process",
    allowedDependencies = {"jurisdictions", "personaldata"})
package org.tepai.process;
