package org.tepai.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.documents.DocumentType;
import org.tepai.publications.NeedKind;
import org.tepai.publications.NeedSearch.Wanted;
import org.tepai.security.SignedIn;

/** What enterprises need and have, as published; for everybody of the jurisdiction. */
@Controller
@RequestMapping("/tepai/needs")
class NeedPages {

  private static final int MOST = 200;
  private static final int PERIODS = 12;

  private final NeedViews views;
  private final PublicationViews periods;
  private final Clock clock;

  private final AuditTrail trail;

  NeedPages(NeedViews views, PublicationViews periods, Clock clock, AuditTrail trail) {
    this.views = views;
    this.periods = periods;
    this.clock = clock;
    this.trail = trail;
  }

  @GetMapping
  String show(
      SignedIn person,
      @RequestParam(name = "publication", defaultValue = "") String publication,
      @RequestParam(name = "kind", defaultValue = "") String kind,
      @RequestParam(name = "open", defaultValue = "false") boolean open,
      @RequestParam(name = "words", defaultValue = "") String words,
      Model model) {
    Wanted wanted = wanted(person, publication, kind, open, words);
    List<NeedView.Entry> found = views.entries(person, wanted, MOST + 1);
    model.addAttribute("wanted", wanted);
    model.addAttribute("kinds", NeedKind.values());
    model.addAttribute("periods", periods.periods(person, PERIODS));
    model.addAttribute("entries", found.subList(0, Math.min(MOST, found.size())));
    model.addAttribute("more", found.size() > MOST);
    model.addAttribute("contacts", views.showsContacts(person));
    model.addAttribute("own", periods.reported(person, publication, PERIODS));
    return "portal/needs";
  }

  @GetMapping("/list.xlsx")
  void download(
      SignedIn person,
      @RequestParam(name = "publication", defaultValue = "") String publication,
      @RequestParam(name = "kind", defaultValue = "") String kind,
      @RequestParam(name = "open", defaultValue = "false") boolean open,
      @RequestParam(name = "words", defaultValue = "") String words,
      HttpServletResponse response)
      throws IOException {
    trail.recordNow(AuditedAct.EXPORTED, AuditedMatter.of("需求与成果"));
    String name = "需求与成果" + LocalDate.now(clock) + DocumentType.EXCEL.extension();
    response.setContentType(DocumentType.EXCEL.contentType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    views.write(wanted(person, publication, kind, open, words), response.getOutputStream());
  }

  private static Wanted wanted(
      SignedIn person, String publication, String kind, boolean open, String words) {
    NeedKind only =
        Stream.of(NeedKind.values())
            .filter(each -> each.name().equals(kind))
            .findFirst()
            .orElse(null);
    return new Wanted(person.tenantIds(), publication, only, open, words);
  }
}
