package org.tepai.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Complaint;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.FormFields;

/**
 * The wordings of all jurisdictions, read and checked at start. The lists are known by their file
 * names; every other file in the folder words an agreement, which a model names by its file.
 */
@Component
class DocumentTexts {

  private final Map<String, Object> wordings = new HashMap<>();
  private final List<Complaint> complaints = new ArrayList<>();
  private final ResourcePatternResolver resources;
  private final FormFields forms;

  DocumentTexts(Jurisdictions jurisdictions, ResourcePatternResolver resources, FormFields forms) {
    this.resources = resources;
    this.forms = forms;
    jurisdictions.all().forEach(this::read);
    if (!complaints.isEmpty()) {
      throw new BrokenTexts(complaints);
    }
  }

  TableText table(String tenant, TextKind kind) {
    return (TableText) wording(tenant, kind.file());
  }

  AgreementText agreement(String tenant, String paper) {
    return (AgreementText) wording(tenant, paper);
  }

  private Object wording(String tenant, String file) {
    Object wording = wordings.get(path(tenant, file));
    if (wording == null) {
      throw new NoSuchElementException(
          path(tenant, file) + " is missing: no wording for this paper");
    }
    return wording;
  }

  private void read(Jurisdiction jurisdiction) {
    for (Resource file : files(jurisdiction.id())) {
      String name = file.getFilename().replaceFirst("\\.yaml$", "");
      Optional<TextKind> list =
          Arrays.stream(TextKind.values()).filter(kind -> kind.file().equals(name)).findFirst();
      read(jurisdiction, name, list, content(file));
    }
  }

  private void read(Jurisdiction jurisdiction, String name, Optional<TextKind> list, String yaml) {
    String path = path(jurisdiction.id(), name);
    TextChecker checker =
        list.map(kind -> new TextChecker(path, jurisdiction, kind.placeholders()))
            .orElseGet(() -> new AgreementChecker(path, jurisdiction, forms));
    List<Complaint> found = checker.check(yaml);
    complaints.addAll(found);
    if (found.isEmpty()) {
      TextReader reader = new TextReader(path, yaml, jurisdiction.settings());
      wordings.put(path, list.isPresent() ? reader.table() : reader.agreement());
    }
  }

  private Resource[] files(String jurisdiction) {
    try {
      return resources.getResources("classpath*:" + path(jurisdiction, "*"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String path(String jurisdiction, String name) {
    return "bpmn/" + jurisdiction + "/texts/" + name + ".yaml";
  }

  private static String content(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
