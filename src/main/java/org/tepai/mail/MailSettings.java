package org.tepai.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the product.
 *
 * @param gathering how long a digest waits whose hour has passed when its first line is written, so
 *     that what a night's work was made up for late still comes in one letter
 */
@ConfigurationProperties("tepai.mail")
record MailSettings(@DefaultValue("PT5M") Duration gathering) {}
