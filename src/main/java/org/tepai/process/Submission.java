package org.tepai.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person handed in with one form, after the form gate has checked it. Only the form's own
 * editable fields are here, so a use case need not ask again whether a value may be trusted to be
 * of its type; whether it makes sense remains the use case's question.
 *
 * @param elementId the model element (start event or user task) the form belongs to
 * @param taskId null for a start form
 * @param taskName the user task's name, or the process' name for a start form
 * @param submittedBy the acting person, null when the system itself acted
 * @param onBehalfOf the absent person in whose place a deputy acted; null when nobody's
 * @param values by key; of numbers of persons the masked text
 * @param personal the numbers of persons, by where in the form they stand
 */
public record Submission(
    String formId,
    String elementId,
    String taskId,
    String taskName,
    String submittedBy,
    String onBehalfOf,
    Instant submittedAt,
    Map<String, Object> values,
    Map<String, PersonalAnswer> personal) {

  /** One without any number of a person. */
  public Submission(
      String formId,
      String elementId,
      String taskId,
      String taskName,
      String submittedBy,
      String onBehalfOf,
      Instant submittedAt,
      Map<String, Object> values) {
    this(
        formId,
        elementId,
        taskId,
        taskName,
        submittedBy,
        onBehalfOf,
        submittedAt,
        values,
        Map.of());
  }

  /**
   * Whose act it counts as where rules ask for somebody's right or duty: the absent person's, when
   * a deputy acted for him.
   */
  public String principal() {
    return onBehalfOf == null ? submittedBy : onBehalfOf;
  }

  /** Who handed it in, and in whose place. */
  public Hand hand() {
    return new Hand(submittedBy, onBehalfOf);
  }

  /**
   * Whose act it is, for rules that two people must have acted: the deputy's and the absent
   * person's alike, or one of them could be both eyes and both hands.
   */
  public Set<String> hands() {
    return Stream.of(submittedBy, principal()).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** The text of a field that must be there. */
  public String text(String key) {
    return optionalText(key).orElseThrow(() -> InvalidInput.in(key, "请填写“" + key + "”"));
  }

  public Optional<String> optionalText(String key) {
    return Optional.ofNullable(values.get(key)).map(Object::toString).filter(t -> !t.isBlank());
  }

  /** A tick; an absent one counts as not ticked. */
  public boolean flag(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  public Optional<LocalDate> date(String key) {
    return optionalText(key).map(LocalDate::parse);
  }

  /** The chosen values of a checklist or tag list. */
  public List<String> texts(String key) {
    return values.get(key) instanceof List<?> chosen
        ? chosen.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The rows of a dynamic list. */
  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> rows(String key) {
    return values.get(key) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
  }

  /** Every accepted value under its key, for keeping in the dossier. */
  public Map<String, Object> raw() {
    return values;
  }
}
