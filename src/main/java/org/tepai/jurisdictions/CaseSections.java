package org.tepai.jurisdictions;

import java.util.List;

/** Reads who takes part in cases, what is filed, and what begins of itself. */
class CaseSections {

  private final YamlMapping root;

  CaseSections(YamlMapping root) {
    this.root = root;
  }

  List<ParticipantEntry> participants() {
    return root.mappings("participants").stream().map(this::participant).toList();
  }

  private ParticipantEntry participant(YamlMapping entry) {
    entry.only("id", "name", "is", "signs");
    return new ParticipantEntry(
        entry.text("id"),
        entry.text("name"),
        entry.choice("is", ParticipantEntry.Is.class),
        entry.optionalText("signs"));
  }

  List<RegisterEntry> registers() {
    return root.mappings("registers").stream().map(this::register).toList();
  }

  private RegisterEntry register(YamlMapping entry) {
    entry.only(
        "id",
        "name",
        "holder",
        "under",
        "grants",
        "perCategory",
        "categories",
        "clause",
        "decision");
    return new RegisterEntry(
        entry.text("id"),
        entry.text("name"),
        entry.choice("holder", RegisterEntry.Holder.class),
        entry.optionalText("under"),
        entry.optionalText("grants"),
        entry.optionalText("perCategory"),
        entry.mappings("categories").stream().map(this::category).toList(),
        entry.texts("clause"));
  }

  private RegisterEntry.Category category(YamlMapping entry) {
    entry.only("id", "name", "supervisor", "supervisorRole");
    return new RegisterEntry.Category(
        entry.text("id"),
        entry.text("name"),
        entry.text("supervisor"),
        entry.text("supervisorRole"));
  }

  List<RecurringEntry> recurring() {
    return root.mappings("recurring").stream().map(this::recurring).toList();
  }

  private RecurringEntry recurring(YamlMapping entry) {
    entry.only("process", "cycle", "clause", "decision");
    return new RecurringEntry(entry.text("process"), entry.text("cycle"));
  }
}
