/** A jurisdiction that exists only on the tests' classpath works like a delivered one. */
package org.tepai.madeup;
