package org.tepai.jurisdictions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the mappings of a {@code jurisdiction.yaml} into the records that the product reads. */
class JurisdictionReader {

  private final YamlMapping root;

  JurisdictionReader(YamlMapping root) {
    this.root = root;
  }

  Jurisdiction read() {
    root.only(
        "jurisdiction",
        "name",
        "regulation",
        "divisions",
        "offices",
        "roles",
        "participants",
        "registers",
        "rounds",
        "recurring",
        "settings",
        "reminders",
        "starts",
        "clauses",
        "decisions",
        "texts",
        "documentNumbers");
    return new Jurisdiction(
        root.text("jurisdiction"),
        root.text("name"),
        regulation(root.mapping("regulation")),
        root.mappings("divisions").stream().map(this::division).toList(),
        root.mappings("offices").stream().map(this::office).toList(),
        root.mappings("roles").stream().map(this::role).toList(),
        new CaseSections(root).participants(),
        new CaseSections(root).registers(),
        rounds(),
        new CaseSections(root).recurring(),
        settings(root.mapping("settings")),
        new ReminderReader(root).read(),
        root.mappings("starts").stream().map(this::start).toList(),
        root.mappings("clauses").stream().map(this::clause).toList(),
        root.mappings("decisions").stream().map(this::decision).toList(),
        texts("texts"),
        texts("documentNumbers"));
  }

  private Jurisdiction.Regulation regulation(YamlMapping entry) {
    entry.only("title", "issuers", "issuedOn", "inForceFrom", "inForceTo");
    return new Jurisdiction.Regulation(
        entry.text("title"),
        entry.texts("issuers"),
        entry.date("issuedOn"),
        entry.date("inForceFrom"),
        entry.optionalDate("inForceTo"));
  }

  private Division division(YamlMapping entry) {
    entry.only("id", "code", "name", "validFrom", "validTo", "successor", "townships");
    return new Division(
        entry.text("id"),
        entry.optionalText("code"),
        entry.text("name"),
        validity(entry),
        entry.optionalText("successor"),
        entry.mappings("townships").stream().map(this::township).toList());
  }

  private Township township(YamlMapping entry) {
    entry.only("name", "successor", "movesOn");
    return new Township(entry.text("name"), entry.text("successor"), entry.date("movesOn"));
  }

  private Office office(YamlMapping entry) {
    entry.only(
        "id",
        "name",
        "level",
        "kind",
        "parent",
        "division",
        "roles",
        "validFrom",
        "validTo",
        "successor",
        "contact");
    return new Office(
        entry.text("id"),
        entry.text("name"),
        entry.choice("level", Office.Level.class),
        entry.choice("kind", Office.Kind.class),
        entry.optionalText("parent"),
        entry.optionalText("division"),
        entry.texts("roles"),
        validity(entry),
        entry.optionalText("successor"),
        contact(entry));
  }

  private Office.Contact contact(YamlMapping office) {
    if (!office.has("contact")) {
      office.complain(
          "contact",
          "“%s”没有确定专人（contact）".formatted(office.optionalText("name").orElse("")),
          "{person: 登录账号, name: 姓名或岗位, role: 岗位}，每个部门都要有专人负责");
      return new Office.Contact("", "", "");
    }
    YamlMapping entry = office.mapping("contact").only("person", "name", "role");
    return new Office.Contact(entry.text("person"), entry.text("name"), entry.text("role"));
  }

  private Validity validity(YamlMapping entry) {
    return new Validity(entry.optionalDate("validFrom"), entry.optionalDate("validTo"));
  }

  private RoleEntry role(YamlMapping entry) {
    entry.only("id", "name", "kinds", "tenantWide", "personal", "deploys");
    return new RoleEntry(
        entry.text("id"),
        entry.text("name"),
        entry.texts("kinds"),
        entry.flag("tenantWide"),
        entry.flag("personal"),
        entry.flag("deploys"));
  }

  private List<RoundEntry> rounds() {
    List<YamlMapping> entries = root.mappings("rounds");
    return entries.stream().map(entry -> round(entry, entries.indexOf(entry) + 1)).toList();
  }

  private RoundEntry round(YamlMapping entry, int order) {
    entry.only("id", "name", "opensOn", "dueOn", "clause");
    return new RoundEntry(
        entry.text("id"), entry.text("name"), entry.date("opensOn"), entry.date("dueOn"), order);
  }

  private Settings settings(YamlMapping entries) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    for (String key : entries.keys()) {
      YamlMapping entry = entries.mapping(key);
      entry.only("value", "means", "clause", "decision", "allowed");
      settings.put(
          key,
          new Setting(
              key,
              entry.value("value"),
              entry.text("means"),
              entry.texts("clause"),
              entry.texts("decision")));
    }
    return new Settings(root.optionalText("jurisdiction").orElse(""), settings);
  }

  private StartEntry start(YamlMapping entry) {
    entry.only("process", "holder", "roles");
    return new StartEntry(entry.text("process"), entry.text("holder"), entry.texts("roles"));
  }

  private Clause clause(YamlMapping entry) {
    entry.only("id", "text", "kind", "state");
    return new Clause(
        entry.text("id"),
        entry.text("text"),
        entry.choice("kind", Clause.Kind.class),
        entry.choice("state", Clause.State.class));
  }

  private Decision decision(YamlMapping entry) {
    entry.only("id", "text");
    return new Decision(entry.text("id"), entry.text("text"));
  }

  private Map<String, String> texts(String key) {
    YamlMapping entries = root.mapping(key);
    Map<String, String> texts = new LinkedHashMap<>();
    entries.keys().forEach(each -> texts.put(each, entries.text(each)));
    return texts;
  }
}
