package org.tepai.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.tepai.documents.PostingSheet;
import org.tepai.security.SignedIn;

/** Who serves where and until when, to read and to take away. */
@Controller
@RequestMapping("/tepai/postings")
class PostingPages {

  private static final int PAGE = 50;

  /** More than any jurisdiction has in service; a longer list is cut there. */
  private static final int MOST = 20_000;

  private final PostingViews views;
  private final Clock clock;

  private final AuditTrail trail;

  PostingPages(PostingViews views, Clock clock, AuditTrail trail) {
    this.views = views;
    this.clock = clock;
    this.trail = trail;
  }

  @GetMapping
  String show(
      SignedIn person, @RequestParam(name = "after", defaultValue = "") String after, Model model) {
    List<PostingViews.Listed> found = visible(person, after, PAGE + 1);
    List<PostingViews.Listed> shown = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("postings", shown);
    model.addAttribute("first", after.isEmpty());
    model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).line().number() : null);
    return "portal/postings";
  }

  @GetMapping("/list.xlsx")
  void download(SignedIn person, HttpServletResponse response) throws IOException {
    trail.recordNow(AuditedAct.EXPORTED, AuditedMatter.of("派驻清单"));
    LocalDate today = LocalDate.now(clock);
    ContentDisposition name =
        ContentDisposition.attachment()
            .filename("派驻清单" + today + DocumentType.EXCEL.extension(), StandardCharsets.UTF_8)
            .build();
    response.setContentType(DocumentType.EXCEL.contentType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    PostingSheet.write(
        today.toString(),
        visible(person, "", MOST).stream().map(PostingViews.Listed::line),
        response.getOutputStream());
  }

  private List<PostingViews.Listed> visible(SignedIn person, String after, int wanted) {
    return person.tenantIds().stream()
        .flatMap(tenant -> views.visible(person.personId(), tenant, after, wanted).stream())
        .limit(wanted)
        .toList();
  }
}
