package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class DeployedFormsLintTests {

  static Stream<String> forms() throws IOException {
    Resource[] forms =
        new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form");
    return Arrays.stream(forms).map(DeployedFormsLintTests::path);
  }

  @ParameterizedTest(
      name = "given {0} when linted then Tasklist can show it and the server check it")
  @MethodSource("forms")
  void everyFormMayBeDeployed(String form) throws IOException {
    Resource file = new PathMatchingResourcePatternResolver().getResource("classpath:" + form);

    assertThat(FormLint.findings(form, file.getContentAsString(StandardCharsets.UTF_8))).isEmpty();
  }

  private static String path(Resource form) {
    try {
      String url = form.getURL().toString();
      return url.substring(url.lastIndexOf("forms/"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
