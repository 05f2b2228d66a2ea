package org.tepai.agreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.KeptSubmission;
import org.tepai.process.FormReader;

/**
 * The answers of a case's forms as they were last handed in, each form for itself: what was taken
 * out of a form that came again is stated no more.
 */
@Component
class StatedAnswers {

  private final Dossiers dossiers;
  private final FormReader forms;

  StatedAnswers(Dossiers dossiers, FormReader forms) {
    this.dossiers = dossiers;
    this.forms = forms;
  }

  /**
   * Answers by field.
   *
   * @param values in the words of the forms
   * @param rows of the lists, in the words of the forms
   * @param chosen as the forms keep them
   */
  record Answers(
      Map<String, String> values,
      Map<String, List<Map<String, String>>> rows,
      Map<String, Set<String>> chosen) {

    Answers() {
      this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }
  }

  Answers of(Case matter) {
    Map<String, KeptSubmission> latest = new LinkedHashMap<>();
    for (KeptSubmission submission : dossiers.submissions(matter.id())) {
      latest.remove(submission.formId());
      latest.put(submission.formId(), submission);
    }
    Answers answers = new Answers();
    latest.values().forEach(each -> take(matter.tenantId(), each, answers));
    return answers;
  }

  private void take(String tenant, KeptSubmission submission, Answers answers) {
    for (FormReader.Answer each : forms.read(tenant, submission.formId(), submission.content())) {
      if (each.rows().isEmpty()) {
        answers.values().put(each.key(), each.text().strip());
      } else {
        answers.rows().put(each.key(), each.rows().stream().map(StatedAnswers::row).toList());
      }
    }
    submission.content().forEach((key, value) -> answers.chosen().put(key, chosen(value)));
  }

  private static Map<String, String> row(List<FormReader.Answer> answers) {
    return answers.stream()
        .collect(
            Collectors.toMap(
                FormReader.Answer::key,
                each -> each.text().strip(),
                (one, same) -> one,
                LinkedHashMap::new));
  }

  /** A tick that is not set is no answer. */
  private static Set<String> chosen(Object value) {
    if (value == null || Boolean.FALSE.equals(value)) {
      return Set.of();
    }
    return value instanceof List<?> several
        ? several.stream().map(String::valueOf).collect(Collectors.toSet())
        : Set.of(value.toString());
  }
}
