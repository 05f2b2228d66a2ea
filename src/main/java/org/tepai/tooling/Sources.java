package org.tepai.tooling;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** The clauses and decisions that an element names in its explanation. */
final class Sources {

  private static final Pattern ID =
      Pattern.compile("(?<=\\[)[A-Z]{2}-[\\w.]+(?=])|\\b(?:[A-Z]{2}|X)\\d+\\b");

  private Sources() {}

  static String of(FlowElement element) {
    return ID.matcher(explanation(element))
        .results()
        .map(MatchResult::group)
        .distinct()
        .collect(Collectors.joining("、"));
  }

  static String explanation(FlowElement element) {
    return element.getDocumentations().stream()
        .map(Documentation::getTextContent)
        .collect(Collectors.joining());
  }
}
