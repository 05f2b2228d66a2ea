package org.tepai.jurisdictions;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What sections of a {@code jurisdiction.yaml} may name of each other. */
class References {

  private final YamlMapping root;

  References(YamlMapping root) {
    this.root = root;
  }

  List<String> ids(String list) {
    return root.mappings(list).stream()
        .flatMap(entry -> entry.optionalText("id").stream())
        .toList();
  }

  void known(YamlMapping entry, String key, Collection<String> allowed) {
    for (String written : entry.texts(key)) {
      if (!allowed.contains(written)) {
        entry.complain(
            key, "“" + key + "”写的是“" + written + "”，没有这一项", Choices.of(written, allowed));
      }
    }
  }

  /** The clauses and decisions that an entry rests on. */
  void grounds(YamlMapping entry) {
    known(entry, "clause", ids("clauses"));
    known(entry, "decision", ids("decisions"));
  }

  void unique(String list) {
    Set<String> seen = new HashSet<>();
    for (YamlMapping entry : root.mappings(list)) {
      String id = entry.optionalText("id").orElse("");
      if (!seen.add(id)) {
        entry.complain("id", "“" + list + "”中编号“" + id + "”重复", "每项用不同的编号");
      }
    }
  }
}
