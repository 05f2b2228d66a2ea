package org.tepai.jurisdictions;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The jurisdictions this installation serves, as they stood at start. */
public class Jurisdictions {

  private final Map<String, Jurisdiction> jurisdictions = new LinkedHashMap<>();

  Jurisdictions(Collection<Jurisdiction> all) {
    all.forEach(jurisdiction -> jurisdictions.put(jurisdiction.id(), jurisdiction));
  }

  public Jurisdiction byId(String id) {
    Jurisdiction jurisdiction = jurisdictions.get(id);
    if (jurisdiction == null) {
      throw new NoSuchElementException(
          "no jurisdiction '%s'; known: %s".formatted(id, jurisdictions.keySet()));
    }
    return jurisdiction;
  }

  public List<Jurisdiction> all() {
    return List.copyOf(jurisdictions.values());
  }
}
