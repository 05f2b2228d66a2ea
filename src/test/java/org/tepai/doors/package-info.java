/** Who gets in where: every endpoint of the running application, asked by everybody. */
package org.tepai.doors;
