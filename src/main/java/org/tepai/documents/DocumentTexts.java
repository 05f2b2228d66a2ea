package org.tepai.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Complaint;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;

/** The wordings of all jurisdictions, read and checked at start. */
@Component
class DocumentTexts {

  private final Map<String, Object> wordings = new HashMap<>();
  private final List<Complaint> complaints = new ArrayList<>();

  DocumentTexts(Jurisdictions jurisdictions) {
    jurisdictions.all().forEach(this::read);
    if (!complaints.isEmpty()) {
      throw new BrokenTexts(complaints);
    }
  }

  TableText table(String tenant, TextKind kind) {
    return (TableText) wording(tenant, kind);
  }

  AgreementText agreement(String tenant) {
    return (AgreementText) wording(tenant, TextKind.AGREEMENT);
  }

  private Object wording(String tenant, TextKind kind) {
    Object wording = wordings.get(kind.path(tenant));
    if (wording == null) {
      throw new NoSuchElementException(
          kind.path(tenant) + " is missing: no wording for this paper");
    }
    return wording;
  }

  private void read(Jurisdiction jurisdiction) {
    for (TextKind kind : TextKind.values()) {
      ClassPathResource file = new ClassPathResource(kind.path(jurisdiction.id()));
      if (file.exists()) {
        read(kind, jurisdiction, content(file));
      }
    }
  }

  private void read(TextKind kind, Jurisdiction jurisdiction, String yaml) {
    String path = kind.path(jurisdiction.id());
    List<Complaint> found = new TextChecker(kind, jurisdiction).check(yaml);
    complaints.addAll(found);
    if (found.isEmpty()) {
      wordings.put(path, kind.wording(new TextReader(path, yaml, jurisdiction.settings())));
    }
  }

  private static String content(ClassPathResource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
