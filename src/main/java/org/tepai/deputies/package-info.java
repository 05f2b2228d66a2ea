/**
 * Who stands in for whom while he is away: for a stated period, within one organisation, recorded
 * with every act. Tasks, roles and mail of the absent reach the deputy, and go back at the end.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "代理 deputies",
    allowedDependencies = {"jurisdictions", "process", "organisations"})
package org.tepai.deputies;
