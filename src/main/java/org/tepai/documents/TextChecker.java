package org.tepai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tepai.jurisdictions.Clause;
import org.tepai.jurisdictions.Complaint;
import org.tepai.jurisdictions.Decision;
import org.tepai.jurisdictions.Jurisdiction;

/**
 * Reads a wording line by line for names that lead nowhere: a placeholder nobody fills, a setting
 * or clause that does not exist, a column there is not. Found at start, not in a signed paper.
 */
class TextChecker {

  private static final Pattern CLAUSE = Pattern.compile("\\bclause:\\s*([\\w.\\-]+)");
  private static final Pattern DECISION = Pattern.compile("\\bdecision:\\s*([\\w.\\-]+)");
  private static final Pattern COLUMN = Pattern.compile("\\{\\s*key:\\s*([\\w\\-]+)");

  private final TextKind kind;
  private final Jurisdiction jurisdiction;
  private final List<Complaint> complaints = new ArrayList<>();

  TextChecker(TextKind kind, Jurisdiction jurisdiction) {
    this.kind = kind;
    this.jurisdiction = jurisdiction;
  }

  List<Complaint> check(String yaml) {
    List<String> lines = yaml.lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (!line.stripLeading().startsWith("#")) {
        check(line, number);
      }
    }
    return complaints;
  }

  private void check(String line, int number) {
    List<String> clauses = jurisdiction.clauses().stream().map(Clause::id).toList();
    List<String> decisions = jurisdiction.decisions().stream().map(Decision::id).toList();
    look(CLAUSE, line, number, clauses::contains, "条款", "辖区条款清单中的编号");
    look(DECISION, line, number, decisions::contains, "口径", "辖区口径清单中的编号");
    look(COLUMN, line, number, RosterColumn.keys()::contains, "列", "" + RosterColumn.keys());
    look(Placeholders.NAME, line, number, this::fillable, "占位", "" + kind.placeholders());
  }

  private void look(
      Pattern what, String line, int number, Predicate<String> known, String name, String allowed) {
    Matcher found = what.matcher(line);
    while (found.find()) {
      if (!known.test(found.group(1))) {
        String file = kind.path(jurisdiction.id());
        String said = "没有名为“%s”的%s".formatted(found.group(1), name);
        complaints.add(new Complaint(file, number, said, allowed));
      }
    }
  }

  /** A YAML mapping in braces is no placeholder; it has a colon and a blank, which no name has. */
  private boolean fillable(String name) {
    if (name.startsWith(Placeholders.SETTING)) {
      return jurisdiction.settings().has(name.substring(Placeholders.SETTING.length()));
    }
    return name.contains(": ") || kind.placeholders().contains(name);
  }
}
