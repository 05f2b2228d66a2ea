package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks what the sections on participants, registers and recurring processes name. */
class CaseReferences {

  /** Words that stand for an office beside a step: by place, of this instance, of all. */
  static final List<String> OFFICES = List.of(RegisterEntry.COMPETENT, "each", "any");

  /** Words that stand for somebody who is told something. */
  static final List<String> TOLD = List.of(RegisterEntry.COMPETENT, "applicant");

  private static final Set<String> TAKEN =
      Set.of(RegisterEntry.COMPETENT, "each", "any", RegisterEntry.HOLDER, "applicant");

  private final YamlMapping root;
  private final References references;

  CaseReferences(YamlMapping root) {
    this.root = root;
    this.references = new References(root);
  }

  void check() {
    List.of("participants", "registers").forEach(references::unique);
    root.mappings("participants").forEach(this::participant);
    root.mappings("registers").forEach(this::register);
    root.mappings("recurring").forEach(this::recurring);
  }

  private void participant(YamlMapping entry) {
    String id = entry.optionalText("id").orElse("");
    if (TAKEN.contains(id) || references.ids("offices").contains(id)) {
      entry.complain("id", "当事人编号“" + id + "”已是部门编号或系统用语", "另取一个编号，不用 " + String.join("、", TAKEN));
    }
    references.known(entry, "signs", references.ids("roles"));
    boolean person = entry.optionalText("is").filter("person"::equals).isPresent();
    if (person && entry.has("signs")) {
      entry.complain("signs", "个人“" + id + "”由本人签署，不能写 signs", "删去 signs，或 is 改为 organisation");
    }
  }

  private void register(YamlMapping entry) {
    references.known(entry, "under", references.ids("registers"));
    references.known(entry, "grants", references.ids("roles"));
    references.known(entry, "perCategory", root.mapping("settings").keys());
    references.grounds(entry);
    if (entry.mappings("categories").isEmpty()) {
      entry.complain("categories", "名册没有类别", "至少一个类别：{id, name, supervisor, supervisorRole}");
    }
    entry.mappings("categories").forEach(this::category);
  }

  private void category(YamlMapping entry) {
    List<String> bodies = new ArrayList<>(List.of(RegisterEntry.HOLDER, RegisterEntry.COMPETENT));
    bodies.addAll(references.ids("participants"));
    bodies.addAll(references.ids("offices"));
    references.known(entry, "supervisor", bodies);
    references.known(entry, "supervisorRole", references.ids("roles"));
  }

  private void recurring(YamlMapping entry) {
    YamlMapping settings = root.mapping("settings");
    references.known(entry, "cycle", settings.keys());
    references.grounds(entry);
    entry.optionalText("cycle").filter(settings::has).map(settings::mapping).ifPresent(this::cycle);
  }

  private void cycle(YamlMapping setting) {
    if (!setting.has("value")) {
      setting.complain("value", "定期发起的周期没有取值", String.join("、", RecurringEntry.CYCLES) + " 之一");
    }
    references.known(setting, "value", RecurringEntry.CYCLES);
  }
}
