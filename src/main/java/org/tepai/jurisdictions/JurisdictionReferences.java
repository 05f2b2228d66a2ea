package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks that whatever a {@code jurisdiction.yaml} names is there, and that ids are written as ids.
 */
class JurisdictionReferences {

  private static final Pattern CLAUSE = Pattern.compile("[A-Z]{2}-\\d+(\\.[a-z0-9]+)*");
  private static final Pattern DECISION = Pattern.compile("[A-Z]{1,2}\\d+");
  static final List<String> UNIT_KINDS = List.of("enterprise", "sending-unit");

  private final YamlMapping root;
  private final String folder;

  JurisdictionReferences(YamlMapping root, String folder) {
    this.root = root;
    this.folder = folder;
  }

  void check() {
    checkName();
    List.of("divisions", "offices", "roles", "rounds", "clauses", "decisions")
        .forEach(this::unique);
    root.mappings("divisions").forEach(this::division);
    root.mappings("offices").forEach(this::office);
    root.mappings("roles").forEach(role -> known(role, "kinds", kinds()));
    root.mappings("starts").forEach(this::start);
    written("clauses", CLAUSE, "两个大写字母加编号的条款编号，形如 AB-2.3");
    written("decisions", DECISION, "字母加序号的口径编号，形如 AB4");
    root.mappings("rounds").forEach(this::round);
    settings(root.mapping("settings"));
    reminders(root.mapping("reminders"));
  }

  private void checkName() {
    String name = root.optionalText("jurisdiction").orElse("");
    if (!name.equals(folder)) {
      root.complain("jurisdiction", "“jurisdiction”写的是“" + name + "”", "与所在文件夹同名：" + folder);
    }
  }

  private void unique(String list) {
    Set<String> seen = new HashSet<>();
    for (YamlMapping entry : root.mappings(list)) {
      String id = entry.optionalText("id").orElse("");
      if (!seen.add(id)) {
        entry.complain("id", "“" + list + "”中编号“" + id + "”重复", "每项用不同的编号");
      }
    }
  }

  private void division(YamlMapping entry) {
    known(entry, "successor", ids("divisions"));
    entry.mappings("townships").forEach(each -> known(each, "successor", ids("divisions")));
    order(entry, "validFrom", "validTo");
  }

  private void office(YamlMapping entry) {
    known(entry, "parent", ids("offices"));
    known(entry, "successor", ids("offices"));
    known(entry, "division", ids("divisions"));
    known(entry, "roles", ids("roles"));
    order(entry, "validFrom", "validTo");
    if (entry.has("contact")) {
      known(entry.mapping("contact"), "role", entry.texts("roles"));
    }
  }

  private void start(YamlMapping entry) {
    List<String> holders = new ArrayList<>(UNIT_KINDS);
    holders.addAll(ids("offices"));
    known(entry, "holder", holders);
    known(entry, "roles", ids("roles"));
  }

  private void round(YamlMapping entry) {
    order(entry, "opensOn", "dueOn");
    known(entry, "clause", ids("clauses"));
  }

  private void settings(YamlMapping settings) {
    for (String key : settings.keys()) {
      YamlMapping setting = settings.mapping(key);
      known(setting, "clause", ids("clauses"));
      known(setting, "decision", ids("decisions"));
      if (setting.has("allowed")) {
        known(setting, "value", setting.texts("allowed"));
      }
      if (!setting.has("clause") && !setting.has("decision")) {
        setting.complain(key, "设置“" + key + "”没有写依据", "clause: 条款编号 或 decision: 口径编号");
      }
    }
    if (!settings.has(Succession.TAKES_OVER)) {
      root.complain(
          "settings",
          "缺少设置“" + Succession.TAKES_OVER + "”",
          Succession.WHEN_OFFICE_OPENS + " 或 " + Succession.WHEN_DIVISION_CHANGES);
    }
  }

  private void reminders(YamlMapping reminders) {
    known(reminders, "clause", ids("clauses"));
    known(reminders, "decision", ids("decisions"));
  }

  private void written(String list, Pattern pattern, String allowed) {
    for (YamlMapping entry : root.mappings(list)) {
      String id = entry.optionalText("id").orElse("");
      if (!pattern.matcher(id).matches()) {
        entry.complain("id", "编号写的是“" + id + "”", allowed);
      }
    }
  }

  private void known(YamlMapping entry, String key, Collection<String> allowed) {
    for (String written : entry.texts(key)) {
      if (!allowed.contains(written)) {
        entry.complain(
            key, "“" + key + "”写的是“" + written + "”，没有这一项", Choices.of(written, allowed));
      }
    }
  }

  private void order(YamlMapping entry, String first, String last) {
    boolean turned =
        entry.has(first) && entry.has(last) && entry.date(first).isAfter(entry.date(last));
    if (turned) {
      entry.complain(last, "“" + last + "”早于“" + first + "”", "不早于 " + entry.text(first));
    }
  }

  private List<String> ids(String list) {
    return root.mappings(list).stream()
        .flatMap(entry -> entry.optionalText("id").stream())
        .toList();
  }

  private static List<String> kinds() {
    Stream<String> offices = Stream.of(Office.Kind.values()).map(kind -> kind.name().toLowerCase());
    return Stream.concat(offices, UNIT_KINDS.stream()).toList();
  }
}
