/**
 * A year of fictitious work on a clock of its own, so that a newcomer finds every office busy. All
 * of it goes through the doors that people use; nothing here exists outside its profile.
 */
@org.springframework.modulith.ApplicationModule(displayName = "演示 demonstration")
package org.tepai.demonstration;
