package org.tepai.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;

/**
 * Lists and hands out documents to those who may read them. What somebody may not read looks like
 * what does not exist, so that an id tells nothing.
 */
@RestController
@RequestMapping("/tepai/documents")
class DocumentController {

  private final Documents documents;
  private final List<DocumentAccess> access;
  private final AuditTrail trail;

  @Autowired
  DocumentController(Documents documents, ObjectProvider<DocumentAccess> access, AuditTrail trail) {
    this(documents, access.orderedStream().toList(), trail);
  }

  DocumentController(Documents documents, List<DocumentAccess> access, AuditTrail trail) {
    this.documents = documents;
    this.access = access;
    this.trail = trail;
  }

  /** A line of the list; its id leads to the download. */
  record Listed(UUID id, String name, long size, Instant madeAt) {}

  @GetMapping(params = "case")
  List<Listed> ofCase(@RequestParam("case") String caseId) {
    return readable(DocumentOwner.ofCase(caseId));
  }

  @GetMapping(params = "round")
  List<Listed> ofRound(@RequestParam("round") String roundId) {
    return readable(DocumentOwner.ofRound(roundId));
  }

  @GetMapping("/{id}")
  void download(@PathVariable("id") UUID id, HttpServletResponse response) throws IOException {
    KeptDocument document =
        documents
            .byId(id)
            .filter(this::mayRead)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.recordNow(AuditedAct.DOWNLOADED, matter(document));
    new Downloads(documents).send(document, response);
  }

  private static AuditedMatter matter(KeptDocument document) {
    DocumentOwner owner = document.owner();
    boolean ofCase = owner.kind() == DocumentOwner.Kind.CASE;
    return AuditedMatter.ofCase(document.tenant(), ofCase ? owner.id() : null, document.name())
        .withDetail(document.id().toString());
  }

  private List<Listed> readable(DocumentOwner owner) {
    return documents.of(owner).stream()
        .filter(this::mayRead)
        .map(kept -> new Listed(kept.id(), kept.name(), kept.size(), kept.madeAt()))
        .toList();
  }

  private boolean mayRead(KeptDocument document) {
    return access.stream().anyMatch(it -> it.mayRead(document));
  }
}
