package org.tepai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tepai.tooling.ModelLint;

/** Every model in the tree may be deployed as it is; forms: {@code DeployedFormsLintTests}. */
class ModelTests {

  private final ModelLint lint = ModelLint.ofProduct();

  @ParameterizedTest
  @MethodSource("org.tepai.ModelFolders#jurisdictions")
  void theModelsOfAJurisdictionHaveNoProblem(String jurisdiction) {
    assertThat(lint.problems(ModelFolders.deployment(jurisdiction))).isEmpty();
  }
}
