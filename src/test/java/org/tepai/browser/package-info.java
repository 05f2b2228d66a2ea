/**
 * Plays officials in a real browser, so that what they see and click is tested and not only what
 * the server does.
 */
package org.tepai.browser;
