package org.tepai.documents;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.ParticipantEntry;
import org.tepai.process.FormFields;

/**
 * An agreement may name the parties and whatever the jurisdiction's forms ask. A line for each row
 * of a list may name the row's answers too; its {@code each} stands before its text.
 */
class AgreementChecker extends TextChecker {

  private static final Pattern WHEN =
      Pattern.compile("\\bwhen:\\s*\"?([\\w\\-]+)(?:\\s*=\\s*([\\w\\-]+))?");
  private static final Pattern EACH = Pattern.compile("\\b(?:each|of):\\s*([\\w\\-]+)");
  private static final Pattern PARTY = Pattern.compile("^  ([\\w\\-]+):");

  private final Jurisdiction jurisdiction;
  private final FormFields forms;
  private final Set<String> answers;
  private String list = "";
  private boolean inParties;

  AgreementChecker(String file, Jurisdiction jurisdiction, FormFields forms) {
    super(file, jurisdiction, List.of());
    this.jurisdiction = jurisdiction;
    this.forms = forms;
    this.answers = new TreeSet<>(forms.keys(jurisdiction.id()));
    this.answers.addAll(AgreementFacts.placeholders(jurisdiction));
  }

  @Override
  void check(String line, int number) {
    if (line.stripLeading().startsWith("- ") && !line.contains("key:")) {
      list = "";
    }
    Matcher each = EACH.matcher(line);
    if (each.find()) {
      list = each.group(1);
      know(list, number, "清单", forms.lists(jurisdiction.id()));
    }
    condition(line, number);
    party(line, number);
    super.check(line, number);
  }

  private void condition(String line, int number) {
    Matcher when = WHEN.matcher(line);
    while (when.find()) {
      know(when.group(1), number, "表单项", forms.keys(jurisdiction.id()));
      Set<String> choices = forms.choices(jurisdiction.id(), when.group(1));
      if (when.group(2) != null && !choices.isEmpty()) {
        know(when.group(2), number, "选项", choices);
      }
    }
  }

  private void party(String line, int number) {
    if (!line.isBlank() && !line.startsWith(" ")) {
      inParties = line.startsWith("parties:");
    }
    if (inParties) {
      look(PARTY, line, number, "当事人", participants());
    }
  }

  private List<String> participants() {
    return jurisdiction.participants().stream().map(ParticipantEntry::id).toList();
  }

  @Override
  Collection<String> columns() {
    return forms.columns(jurisdiction.id(), list);
  }

  @Override
  Collection<String> placeholders() {
    Set<String> names = new TreeSet<>(answers);
    names.addAll(columns());
    return names;
  }
}
