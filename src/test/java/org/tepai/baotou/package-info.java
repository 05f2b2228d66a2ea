/** Baotou's filings, moved by its people through their own doors. */
package org.tepai.baotou;
