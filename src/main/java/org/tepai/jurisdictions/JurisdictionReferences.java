package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.List;
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
  private final References references;

  JurisdictionReferences(YamlMapping root, String folder) {
    this.root = root;
    this.folder = folder;
    this.references = new References(root);
  }

  void check() {
    checkName();
    List.of("divisions", "offices", "roles", "rounds", "clauses", "decisions")
        .forEach(references::unique);
    root.mappings("divisions").forEach(this::division);
    root.mappings("offices").forEach(this::office);
    root.mappings("roles").forEach(role -> references.known(role, "kinds", kinds()));
    root.mappings("starts").forEach(this::start);
    written("clauses", CLAUSE, "两个大写字母加编号的条款编号，形如 AB-2.3");
    written("decisions", DECISION, "字母加序号的口径编号，形如 AB4");
    root.mappings("rounds").forEach(this::round);
    settings(root.mapping("settings"));
    references.grounds(root.mapping("reminders"));
    new CaseReferences(root).check();
  }

  private void checkName() {
    String name = root.optionalText("jurisdiction").orElse("");
    if (!name.equals(folder)) {
      root.complain("jurisdiction", "“jurisdiction”写的是“" + name + "”", "与所在文件夹同名：" + folder);
    }
  }

  private void division(YamlMapping entry) {
    references.known(entry, "successor", references.ids("divisions"));
    entry
        .mappings("townships")
        .forEach(each -> references.known(each, "successor", references.ids("divisions")));
    order(entry, "validFrom", "validTo");
  }

  private void office(YamlMapping entry) {
    references.known(entry, "parent", references.ids("offices"));
    references.known(entry, "successor", references.ids("offices"));
    references.known(entry, "division", references.ids("divisions"));
    references.known(entry, "roles", references.ids("roles"));
    order(entry, "validFrom", "validTo");
    if (entry.has("contact")) {
      references.known(entry.mapping("contact"), "role", entry.texts("roles"));
    }
  }

  /** A role that the holder does not have would let nobody start. */
  private void start(YamlMapping entry) {
    List<String> holders = new ArrayList<>(references.ids("offices"));
    holders.addAll(kinds());
    references.known(entry, "holder", holders);
    references.known(entry, "roles", rolesOf(entry.optionalText("holder").orElse("")));
  }

  private List<String> rolesOf(String holder) {
    return root.mappings("offices").stream()
        .filter(office -> office.optionalText("id").filter(holder::equals).isPresent())
        .findFirst()
        .map(office -> office.texts("roles"))
        .orElseGet(() -> rolesOfKind(holder));
  }

  private List<String> rolesOfKind(String kind) {
    return root.mappings("roles").stream()
        .filter(role -> !kinds().contains(kind) || role.texts("kinds").contains(kind))
        .flatMap(role -> role.optionalText("id").stream())
        .toList();
  }

  private void round(YamlMapping entry) {
    order(entry, "opensOn", "dueOn");
    references.known(entry, "clause", references.ids("clauses"));
  }

  private void settings(YamlMapping settings) {
    for (String key : settings.keys()) {
      YamlMapping setting = settings.mapping(key);
      references.grounds(setting);
      if (setting.has("allowed")) {
        references.known(setting, "value", setting.texts("allowed"));
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

  private void written(String list, Pattern pattern, String allowed) {
    for (YamlMapping entry : root.mappings(list)) {
      String id = entry.optionalText("id").orElse("");
      if (!pattern.matcher(id).matches()) {
        entry.complain("id", "编号写的是“" + id + "”", allowed);
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

  private static List<String> kinds() {
    Stream<String> offices = Stream.of(Office.Kind.values()).map(kind -> kind.name().toLowerCase());
    return Stream.concat(offices, UNIT_KINDS.stream()).toList();
  }
}
