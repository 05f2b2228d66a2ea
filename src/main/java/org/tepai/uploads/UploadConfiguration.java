package org.tepai.uploads;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * Reads the settings of files from outside, and gives the library that opens office documents the
 * same limits: it is the second to look.
 */
@Configuration
@EnableConfigurationProperties(UploadSettings.class)
class UploadConfiguration {

  UploadConfiguration(UploadSettings settings) {
    ZipSecureFile.setMaxFileCount(settings.parts());
    ZipSecureFile.setMaxEntrySize(settings.unpacked().toBytes());
    ZipSecureFile.setMinInflateRatio(1.0 / settings.ratio());
  }
}
