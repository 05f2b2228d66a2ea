package org.tepai.notifications;

/**
 * One piece of news in its jurisdiction's words.
 *
 * @param text what stands in the system, for those signed in
 * @param mail the same without what somebody wrote in his own words: mail is read by whoever passes
 */
record Words(String subject, String text, String mail) {}
