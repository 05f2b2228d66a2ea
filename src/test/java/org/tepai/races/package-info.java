/** Two people, one moment: whoever is second is told so, and nothing is half done. */
package org.tepai.races;
