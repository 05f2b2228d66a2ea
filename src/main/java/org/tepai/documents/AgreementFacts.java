package org.tepai.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.ParticipantEntry;

/**
 * What an agreement says of this one case; everything else in it is the jurisdiction's own text.
 *
 * @param stated names of the parties, answers of the case's forms and what is the same for all
 *     agreements, by placeholder; days as 2025-04-18
 * @param rows the rows of the lists in the case's forms, by the list's name
 * @param chosen what was answered as the form keeps it, for lines that stand only for some answers
 */
public record AgreementFacts(
    Map<String, String> stated,
    Map<String, List<Map<String, String>>> rows,
    Map<String, Set<String>> chosen,
    List<Signature> signatures) {

  public static final String AGREEMENT_NUMBER = "agreement_number";
  public static final String CASE_NUMBER = "case_number";
  public static final String REVISION = "revision";
  public static final String PREPARED_ON = "prepared_on";

  /** Behind a party's own name: who acts, where the party is one person or is led by one. */
  public static final String PERSON = "_person";

  /** Behind a party's own name: its unified social credit code. */
  public static final String CREDIT_CODE = "_credit_code";

  /** Behind a party's own name: the organisation it takes part for. */
  public static final String ORGANISATION = "_organisation";

  /** Behind a party's own name: the name it is filed under, and the number of that filing. */
  public static final String FILED_NAME = "_filed_name";

  public static final String NUMBER = "_number";

  /** The agreement that this one ends. */
  public static final String ENDED_NUMBER = "ended_agreement_number";

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /**
   * A party's place in the signature table; nobody and no time yet while it has not signed.
   *
   * @param party the participant's id, as the agreement's text names it
   */
  public record Signature(String party, String name, String signedBy, Instant signedAt) {}

  /** What every agreement of a jurisdiction may name, whatever its forms ask. */
  static Set<String> placeholders(Jurisdiction jurisdiction) {
    Set<String> names =
        new LinkedHashSet<>(
            List.of(AGREEMENT_NUMBER, CASE_NUMBER, REVISION, PREPARED_ON, ENDED_NUMBER));
    for (ParticipantEntry participant : jurisdiction.participants()) {
      String name = participant.placeholder();
      names.add(name);
      Stream.of(PERSON, CREDIT_CODE, ORGANISATION, FILED_NAME, NUMBER)
          .forEach(each -> names.add(name + each));
    }
    return names;
  }

  /** Whether every party has signed. */
  boolean signed() {
    return !signatures.isEmpty()
        && signatures.stream().allMatch(signature -> signature.signedAt() != null);
  }

  Map<String, String> values() {
    return shown(stated);
  }

  List<Map<String, String>> rowsOf(String list) {
    return rows.getOrDefault(list, List.of()).stream().map(AgreementFacts::shown).toList();
  }

  private static Map<String, String> shown(Map<String, String> values) {
    Map<String, String> shown = new LinkedHashMap<>();
    values.forEach((name, value) -> shown.put(name, shown(value)));
    return shown;
  }

  private static String shown(String value) {
    return value != null && DAY.matcher(value).matches()
        ? ChineseDate.of(LocalDate.parse(value))
        : value;
  }
}
