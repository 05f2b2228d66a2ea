package org.tepai.jurisdictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One regulation's territory as its folder describes it. The id is the folder's name and the
 * engine's tenant id at once, so that no table has to map one to the other.
 */
public record Jurisdiction(
    String id,
    String name,
    Regulation regulation,
    List<Division> divisions,
    List<Office> offices,
    List<RoleEntry> roles,
    List<ParticipantEntry> participants,
    List<RegisterEntry> registers,
    List<RoundEntry> rounds,
    List<RecurringEntry> recurring,
    Settings settings,
    ReminderPolicy reminders,
    List<StartEntry> starts,
    List<Clause> clauses,
    List<Decision> decisions,
    Map<String, String> texts,
    Map<String, String> documentNumbers) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** The document that everything here rests on. */
  public record Regulation(
      String title,
      List<String> issuers,
      LocalDate issuedOn,
      LocalDate inForceFrom,
      Optional<LocalDate> inForceTo) {}

  public Office office(String officeId) {
    return find(offices, Office::id, officeId, "office");
  }

  public boolean hasOffice(String officeId) {
    return offices.stream().anyMatch(office -> office.id().equals(officeId));
  }

  public Division division(String divisionId) {
    return find(divisions, Division::id, divisionId, "division");
  }

  public RoundEntry round(String roundId) {
    return find(rounds, RoundEntry::id, roundId, "round");
  }

  public RoleEntry role(String roleId) {
    return find(roles, RoleEntry::id, roleId, "role");
  }

  public ParticipantEntry participant(String role) {
    return find(participants, ParticipantEntry::id, role, "participant");
  }

  public boolean hasParticipant(String role) {
    return participants.stream().anyMatch(participant -> participant.id().equals(role));
  }

  public RegisterEntry register(String registerId) {
    return find(registers, RegisterEntry::id, registerId, "register");
  }

  public Clause clause(String clauseId) {
    return find(clauses, Clause::id, clauseId, "clause");
  }

  /** Where every place belongs on a day, and which office serves it. */
  public Succession succession() {
    return new Succession(this);
  }

  /** The offices that serve and collect on a day: what a round opens its collections for. */
  public List<Office> collectingOffices(LocalDate day) {
    return offices.stream()
        .filter(Office::collects)
        .filter(office -> succession().serves(office, day))
        .toList();
  }

  /** A message to people with its {@code {placeholders}} filled in. */
  public String text(String key, Map<String, ?> values) {
    return fill(required(texts, key, "text"), values);
  }

  /** A document number by its pattern, for instance {@code {year}} and {@code {number}}. */
  public String documentNumber(String key, Map<String, ?> values) {
    return fill(required(documentNumbers, key, "document number"), values);
  }

  /** In one pass: what somebody typed is never read as a placeholder. */
  private static String fill(String template, Map<String, ?> values) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(valueOf(found, values)));
  }

  private static String valueOf(MatchResult placeholder, Map<String, ?> values) {
    Object value = values.get(placeholder.group(1));
    return value == null ? placeholder.group() : value.toString();
  }

  private String required(Map<String, String> entries, String key, String what) {
    return Optional.ofNullable(entries.get(key))
        .orElseThrow(() -> unknown(what, key, entries.keySet()));
  }

  private <T> T find(List<T> all, Function<T, String> id, String wanted, String what) {
    return all.stream()
        .filter(each -> id.apply(each).equals(wanted))
        .findFirst()
        .orElseThrow(() -> unknown(what, wanted, all.stream().map(id).toList()));
  }

  private NoSuchElementException unknown(String what, String wanted, Object known) {
    return new NoSuchElementException(
        "no %s '%s' in jurisdiction '%s'; known: %s".formatted(what, wanted, id, known));
  }
}
