/**
 * Numbers that identify or reach a person: what kinds there are, how they are shown, and the one
 * vault in which they are kept under lock. Every other place has their masked text only, so that
 * nobody reads a full number by the way.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "个人信息 personaldata",
    allowedDependencies = {})
package org.tepai.personaldata;
