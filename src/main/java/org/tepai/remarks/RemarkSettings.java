package org.tepai.remarks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * How much may be said and attached.
 *
 * @param longest how many characters a remark may have
 * @param attachments how many attachments a case may have, withdrawn ones included: they are kept
 * @param together how large they may be together
 * @param withdrawable how long an author may take back what he wrote
 */
@ConfigurationProperties("tepai.remarks")
record RemarkSettings(
    @DefaultValue("2000") int longest,
    @DefaultValue("100") int attachments,
    @DefaultValue("500MB") DataSize together,
    @DefaultValue("PT24H") Duration withdrawable) {

  /** Reads them. */
  @Configuration
  @EnableConfigurationProperties(RemarkSettings.class)
  static class Reading {}
}
