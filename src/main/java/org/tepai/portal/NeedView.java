package org.tepai.portal;

import java.time.LocalDate;
import java.util.List;

/** Published needs and results in the words their readers use. */
final class NeedView {

  private NeedView() {}

  /**
   * One period with its list.
   *
   * @param said its number and title, or why there is none
   * @param reports how many enterprises have reported; empty for those who need not know
   */
  record Period(
      String id,
      String name,
      String state,
      LocalDate closesOn,
      LocalDate publishedOn,
      String said,
      String reports,
      List<CaseView.FileLink> documents) {}

  /**
   * @param contacts the enterprise's liaisons; none for those who may not know
   */
  record Entry(
      String number,
      String kind,
      String enterprise,
      String office,
      String title,
      String description,
      String field,
      boolean open,
      String standing,
      String publicationId,
      String enterpriseId,
      List<NeedContacts.Contact> contacts) {}

  /**
   * What the reader's own enterprise has reported.
   *
   * @param reason why it was left out; empty when it was not
   */
  record Own(String period, String kind, String title, String state, String reason) {}
}
