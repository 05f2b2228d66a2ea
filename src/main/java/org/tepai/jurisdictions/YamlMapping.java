package org.tepai.jurisdictions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping of a jurisdiction's file that knows its lines. What is missing or of the wrong kind
 * is complained about and replaced by an empty value, so that reading goes on to the next mistake.
 */
class YamlMapping {

  private static final Set<String> TRUE_OR_FALSE = Set.of("true", "false");

  private final String file;
  private final int line;
  private final Complaints complaints;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  YamlMapping(String file, MappingNode node, Complaints complaints) {
    this.file = file;
    this.line = lineOf(node);
    this.complaints = complaints;
    for (NodeTuple tuple : node.getValue()) {
      keep(tuple);
    }
  }

  private void keep(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
      complaints.add(file, lineOf(tuple.getKeyNode()), "项的名称不是一个词", "形如 名称: 值");
      return;
    }
    String key = name.getValue();
    if (values.put(key, tuple.getValueNode()) != null) {
      complaints.add(file, lineOf(tuple.getKeyNode()), "“" + key + "”写了两遍", "只保留一处");
    }
    lines.put(key, lineOf(tuple.getKeyNode()));
  }

  /** Refuses keys that nothing reads: most are slips of the pen in a key that something does. */
  YamlMapping only(String... allowed) {
    List<String> known = List.of(allowed);
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        complain(key, "不认识的项“" + key + "”", "只能是 " + String.join("、", known));
      }
    }
    return this;
  }

  Collection<String> keys() {
    return values.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key) && !values.get(key).getTag().equals(Tag.NULL);
  }

  String text(String key) {
    return optionalText(key).orElseGet(() -> missing(key, "一段文字", ""));
  }

  Optional<String> optionalText(String key) {
    return has(key) ? scalar(key).map(ScalarNode::getValue) : Optional.empty();
  }

  LocalDate date(String key) {
    return has(key)
        ? optionalDate(key).orElse(LocalDate.EPOCH)
        : missing(key, "日期，如 2025-03-18", LocalDate.EPOCH);
  }

  Optional<LocalDate> optionalDate(String key) {
    Optional<String> written = optionalText(key);
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeParseException notADate) {
      complain(key, "“" + key + "”写的是“" + written.get() + "”", "日期，如 2025-03-18");
      return Optional.empty();
    }
  }

  boolean flag(String key) {
    String written = optionalText(key).orElse("false");
    if (!TRUE_OR_FALSE.contains(written)) {
      complain(key, "“" + key + "”写的是“" + written + "”", "true 或 false");
    }
    return "true".equals(written);
  }

  <T extends Enum<T>> T choice(String key, Class<T> type) {
    T[] choices = type.getEnumConstants();
    String written = text(key);
    for (T choice : choices) {
      if (spelled(choice).equals(written)) {
        return choice;
      }
    }
    Set<String> allowed = new TreeSet<>();
    for (T choice : choices) {
      allowed.add(spelled(choice));
    }
    complain(key, "“" + key + "”写的是“" + written + "”", String.join("、", allowed) + " 之一");
    return choices[0];
  }

  private static String spelled(Enum<?> choice) {
    return choice.name().toLowerCase().replace('_', '-');
  }

  /** One word or a list of words. */
  List<String> texts(String key) {
    if (!has(key)) {
      return List.of();
    }
    if (values.get(key) instanceof SequenceNode list) {
      return list.getValue().stream().map(each -> word(key, each)).toList();
    }
    return scalar(key).map(node -> List.of(node.getValue())).orElse(List.of());
  }

  private String word(String key, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    complaints.add(file, lineOf(node), "“" + key + "”的一项不是文字", "每项写一个词");
    return "";
  }

  /** A number, a word, a flag, a date or a list of words; empty where nothing is set. */
  Optional<Object> value(String key) {
    if (!has(key)) {
      return Optional.empty();
    }
    return values.get(key) instanceof SequenceNode
        ? Optional.of(texts(key))
        : scalar(key).map(node -> typed(key, node));
  }

  /** YAML itself reads yes as true and 18:00 as a number of minutes; nobody means that here. */
  private Object typed(String key, ScalarNode node) {
    String written = node.getValue();
    if (node.getTag().equals(Tag.BOOL)) {
      return flag(key);
    }
    if (node.getTag().equals(Tag.INT) && written.matches("-?\\d{1,9}")) {
      return Integer.valueOf(written);
    }
    return node.getTag().equals(Tag.TIMESTAMP) ? date(key) : written;
  }

  YamlMapping mapping(String key) {
    Node node = values.get(key);
    if (node instanceof MappingNode mapping) {
      return new YamlMapping(file, mapping, complaints);
    }
    complain(key, node == null ? "缺少“" + key + "”" : "“" + key + "”不是分项", "下面缩进写各项，如 名称: 值");
    return new YamlMapping(file, new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), complaints);
  }

  List<YamlMapping> mappings(String key) {
    if (!has(key)) {
      return List.of();
    }
    if (!(values.get(key) instanceof SequenceNode list)) {
      complain(key, "“" + key + "”不是清单", "每行以“- ”开头的清单");
      return List.of();
    }
    List<YamlMapping> entries = new ArrayList<>();
    for (Node node : list.getValue()) {
      if (node instanceof MappingNode mapping) {
        entries.add(new YamlMapping(file, mapping, complaints));
      } else {
        complaints.add(file, lineOf(node), "“" + key + "”的一项不是分项", "形如 {id: ..., name: ...}");
      }
    }
    return entries;
  }

  void complain(String key, String found, String allowed) {
    complaints.add(file, lines.getOrDefault(key, line), found, allowed);
  }

  private <T> T missing(String key, String allowed, T instead) {
    complain(key, "缺少“" + key + "”", allowed);
    return instead;
  }

  private Optional<ScalarNode> scalar(String key) {
    if (values.get(key) instanceof ScalarNode scalar) {
      return Optional.of(scalar);
    }
    complain(key, "“" + key + "”不是单个值", "一个值，不是清单或分项");
    return Optional.empty();
  }

  private static int lineOf(Node node) {
    return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
  }
}
