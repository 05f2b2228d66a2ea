package org.tepai.jurisdictions;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the mistakes alone when the start fails on them; a stack trace helps no process owner. */
class BrokenJurisdictionReport extends AbstractFailureAnalyzer<BrokenJurisdiction> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, BrokenJurisdiction cause) {
    return new FailureAnalysis(cause.getMessage(), "按上面每一行改正文件后重新启动。", cause);
  }
}
