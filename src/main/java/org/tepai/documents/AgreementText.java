package org.tepai.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A jurisdiction's wording of an agreement, line by line with the clauses the lines carry.
 *
 * @param parties the parties' keys and how the signature table calls them
 * @param unsigned what stands in the signature table for a party that has not signed
 */
record AgreementText(
    String title,
    String fileName,
    String signedFileName,
    List<String> before,
    List<Section> sections,
    String membersHeading,
    List<String> memberHeaders,
    String signaturesHeading,
    List<String> signatureHeaders,
    Map<String, String> parties,
    String unsigned,
    List<String> after) {

  /** A numbered part of the agreement. */
  record Section(String heading, List<Line> lines) {}

  /**
   * A line of a section.
   *
   * @param category present when the line stands only for teams that chose this service category
   * @param perProblem whether the line is repeated for each problem, as {@code {item}}
   */
  record Line(
      String text, Optional<String> category, boolean perProblem, Optional<String> clause) {}
}
