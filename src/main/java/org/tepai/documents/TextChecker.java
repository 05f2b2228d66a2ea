package org.tepai.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tepai.jurisdictions.Choices;
import org.tepai.jurisdictions.Clause;
import org.tepai.jurisdictions.Complaint;
import org.tepai.jurisdictions.Decision;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Setting;

/**
 * Reads a wording line by line for names that lead nowhere: a placeholder nobody fills, a setting
 * or clause that does not exist, a column there is not. Found at start, not in a signed paper.
 */
class TextChecker {

  private static final Pattern CLAUSE = Pattern.compile("\\bclause:\\s*([\\w.\\-]+)");
  private static final Pattern DECISION = Pattern.compile("\\bdecision:\\s*([\\w.\\-]+)");
  private static final Pattern COLUMN = Pattern.compile("\\{\\s*key:\\s*([\\w\\-]+)");

  private final String file;
  private final Jurisdiction jurisdiction;
  private final Collection<String> placeholders;
  private final List<Complaint> complaints = new ArrayList<>();

  TextChecker(String file, Jurisdiction jurisdiction, Collection<String> placeholders) {
    this.file = file;
    this.jurisdiction = jurisdiction;
    this.placeholders = placeholders;
  }

  final List<Complaint> check(String yaml) {
    List<String> lines = yaml.lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.stripLeading().startsWith("#")) {
        check(line, number);
        names(line, number);
      }
    }
    return complaints;
  }

  /** What is written in this line beside placeholders. */
  void check(String line, int number) {
    look(CLAUSE, line, number, "条款", jurisdiction.clauses().stream().map(Clause::id).toList());
    look(
        DECISION, line, number, "口径", jurisdiction.decisions().stream().map(Decision::id).toList());
    look(COLUMN, line, number, "列", columns());
  }

  /** The columns that may be named in this line. */
  Collection<String> columns() {
    return RosterColumn.keys();
  }

  /** The placeholders that may be named in this line. */
  Collection<String> placeholders() {
    return placeholders;
  }

  final void look(Pattern what, String line, int number, String name, Collection<String> allowed) {
    Matcher found = what.matcher(line);
    while (found.find()) {
      know(found.group(1), number, name, allowed);
    }
  }

  final void know(String written, int number, String name, Collection<String> allowed) {
    if (!allowed.contains(written)) {
      String said = "没有名为“%s”的%s".formatted(written, name);
      complaints.add(new Complaint(file, number, said, Choices.of(written, allowed)));
    }
  }

  /** A YAML mapping in braces is no placeholder; it has a colon and a blank, which no name has. */
  private void names(String line, int number) {
    Matcher found = Placeholders.NAME.matcher(line);
    while (found.find()) {
      String name = found.group(1);
      if (name.startsWith(Placeholders.SETTING)) {
        know(name.substring(Placeholders.SETTING.length()), number, "设置", settings());
      } else if (!name.contains(": ")) {
        know(name, number, "占位", placeholders());
      }
    }
  }

  private List<String> settings() {
    return jurisdiction.settings().all().stream().map(Setting::key).toList();
  }
}
