package org.tepai.postings;

/** The fields of the case's forms that ask from when to when somebody serves. */
record TermFields(String from, String to) {}
