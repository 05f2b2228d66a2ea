package org.tepai.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One level of a form: the form itself, a group with a path, or one row of a list. Knows which of
 * its fields are hidden or readonly for what was sent and shown.
 */
final class FormLevel {

  private final Map<FormField, List<String>> conditions = new LinkedHashMap<>();
  private final Map<String, Object> sent;
  private final Map<String, Object> shown;
  private final Map<String, Object> outer;
  private Set<FormField> hidden = Set.of();
  private Map<String, Object> data;

  private FormLevel(
      Map<String, Object> sent, Map<String, Object> shown, Map<String, Object> outer) {
    this.sent = sent;
    this.shown = shown;
    this.outer = outer;
  }

  /**
   * @param outer what expressions see of the levels around this one
   */
  static FormLevel of(
      List<FormField> fields,
      Map<String, Object> sent,
      Map<String, Object> shown,
      Map<String, Object> outer) {
    FormLevel level = new FormLevel(sent, shown, outer);
    level.place(fields, List.of());
    level.hide();
    return level;
  }

  /** The level of a group's fields or of one row's. */
  FormLevel inside(FormField field, Map<String, Object> sent, Map<String, Object> shown) {
    Map<String, Object> around = new HashMap<>(data);
    around.put("parent", data);
    return of(field.children(), sent, shown, around);
  }

  private void place(List<FormField> fields, List<String> inherited) {
    for (FormField field : fields) {
      List<String> hides = new ArrayList<>(inherited);
      hides.add(field.hide());
      if (field.isFrame()) {
        place(field.children(), hides);
      } else if (field.kind().isKeyed() || field.kind().isContainer()) {
        conditions.put(field, hides);
      }
    }
  }

  /** What is hidden has no value, which may hide or show other fields: repeated until it rests. */
  private void hide() {
    data = visibleData();
    for (int round = 0; round <= conditions.size(); round++) {
      Set<FormField> now = new HashSet<>(fields());
      now.removeIf(field -> conditions.get(field).stream().noneMatch(this::holds));
      if (now.equals(hidden)) {
        return;
      }
      hidden = now;
      data = visibleData();
    }
  }

  private boolean holds(String condition) {
    return FormConditions.holds(condition, data);
  }

  private Map<String, Object> visibleData() {
    Map<String, Object> visible = new HashMap<>(outer);
    visible.putAll(shown);
    fields().stream()
        .filter(field -> sent.containsKey(field.name()) && !isReadonly(field, visible))
        .forEach(field -> visible.put(field.name(), sent.get(field.name())));
    hidden.forEach(field -> visible.put(field.name(), null));
    return visible;
  }

  Set<FormField> fields() {
    return conditions.keySet();
  }

  List<String> undeclared() {
    Set<String> declared = new HashSet<>();
    fields().forEach(field -> declared.add(field.name()));
    return sent.keySet().stream().filter(name -> !declared.contains(name)).toList();
  }

  boolean isHidden(FormField field) {
    return hidden.contains(field);
  }

  boolean isReadonly(FormField field) {
    return isReadonly(field, data);
  }

  private static boolean isReadonly(FormField field, Map<String, Object> data) {
    return field.disabled()
        || "true".equals(field.readonly())
        || FormConditions.holds(field.readonly(), data);
  }

  Object sent(FormField field) {
    return sent.get(field.name());
  }

  /** What the person saw in this field, its default included. */
  Object shown(FormField field) {
    Object value = shown.get(field.name());
    return value != null
        ? value
        : field.setting("defaultValue").map(PlainValues::ofJson).orElse(null);
  }

  /** What an expression at this level sees. */
  Map<String, Object> data() {
    return data;
  }
}
