package org.tepai.agreements;

import java.util.List;

/**
 * The words of one revision, ready to be laid out.
 *
 * @param title as the jurisdiction calls its agreement
 */
record AgreementText(String title, List<Section> sections) {

  /** One numbered part. */
  record Section(String heading, List<String> paragraphs) {}
}
