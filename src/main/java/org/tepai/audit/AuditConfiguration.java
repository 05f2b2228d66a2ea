package org.tepai.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of the trail known. */
@Configuration
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {}
