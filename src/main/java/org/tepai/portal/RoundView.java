package org.tepai.portal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** A round in the words its readers use. */
record RoundView(
    Head head,
    List<CaseView.FileLink> documents,
    List<OfficePart> offices,
    List<Entry> recommended,
    List<Entry> published) {

  /** Which round it is, with both dates of its deadline. */
  record Head(
      String name,
      String state,
      String noticeTitle,
      String noticeText,
      LocalDateTime openedAt,
      String openedBy,
      LocalDate original,
      LocalDate closesOn,
      boolean provisional,
      String documentNumber,
      LocalDateTime publishedAt,
      String publishedBy) {}

  /** What one office has done for it. */
  record OfficePart(
      String officeId,
      String office,
      String state,
      LocalDate closesOn,
      boolean provisional,
      LocalDateTime submittedAt,
      String submittedBy,
      String documentNumber,
      List<CaseView.FileLink> documents) {}

  /** One case of a roster. */
  record Entry(
      String caseUrl,
      String number,
      String office,
      String enterprise,
      String team,
      String leader,
      String sendingUnit,
      String outcome) {}
}
