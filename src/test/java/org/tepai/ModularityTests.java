package org.tepai;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the arrows between modules to what each module's package-info allows; circles fail. */
class ModularityTests {

  @Test
  void modules_use_each_other_only_as_declared() {
    ApplicationModules.of(TepaiApplication.class).verify();
  }
}
