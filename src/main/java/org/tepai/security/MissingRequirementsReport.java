package org.tepai.security;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the system what to set, instead of a stack trace. */
class MissingRequirementsReport extends AbstractFailureAnalyzer<MissingRequirements> {

  @Override
  protected FailureAnalysis analyze(Throwable root, MissingRequirements cause) {
    String missing =
        cause.missing().stream()
            .map(each -> "  - " + each)
            .collect(Collectors.joining(System.lineSeparator()));
    return new FailureAnalysis(
        "生产环境的设置不全，系统不启动 (production is not fully configured, so nothing is started)："
            + System.lineSeparator()
            + missing,
        "补齐以上各项后重新启动；只想试用时不要指定 production (set what is listed and start again;"
            + " to try the product out, start it without the production profile)",
        cause);
  }
}
