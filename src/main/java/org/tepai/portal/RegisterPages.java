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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.documents.DocumentType;
import org.tepai.documents.FilingSheet;
import org.tepai.filings.Filing;
import org.tepai.filings.FilingSearch;
import org.tepai.jurisdictions.Division;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.security.SignedIn;

/** The registers of filings, to read, to print and to take away; each sees what is his to see. */
@Controller
@RequestMapping("/tepai/registers")
class RegisterPages {

  private static final int PAGE = 50;
  private static final int STREAMED = 500;

  private final FilingReaders readers;
  private final FilingSearch search;
  private final FilingLines lines;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  private final AuditTrail trail;

  RegisterPages(
      FilingReaders readers,
      FilingSearch search,
      FilingLines lines,
      Jurisdictions jurisdictions,
      Clock clock,
      AuditTrail trail) {
    this.readers = readers;
    this.search = search;
    this.lines = lines;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
    this.trail = trail;
  }

  /** What the list is narrowed to, as the address carries it. */
  record Asked(String words, String category, String state, String division) {

    Asked {
      words = words == null ? "" : words;
      category = category == null ? "" : category;
      state = state == null ? Filing.State.IN_FORCE.name() : state;
      division = division == null ? "" : division;
    }

    FilingSearch.Query in(String register) {
      return new FilingSearch.Query(register, category, wanted(), division, words);
    }

    private Filing.State wanted() {
      return Stream.of(Filing.State.values())
          .filter(each -> each.name().equals(state))
          .findFirst()
          .orElse(null);
    }
  }

  @GetMapping
  String all(SignedIn person, Model model) {
    model.addAttribute("areas", readers.areas(person));
    return "portal/registers";
  }

  @GetMapping("/{tenant}/{register}")
  String list(
      SignedIn person,
      @PathVariable("tenant") String tenant,
      @PathVariable("register") String id,
      @ModelAttribute("asked") Asked asked,
      @RequestParam(name = "after", defaultValue = "") String after,
      Model model) {
    RegisterEntry register = readers.register(person, tenant, id);
    FilingSearch.Reader reader = readers.reader(person, tenant);
    List<Filing> found = search.page(reader, asked.in(id), after, PAGE + 1);
    List<Filing> shown = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("register", register);
    model.addAttribute("address", "/tepai/registers/" + tenant + "/" + id);
    model.addAttribute("divisions", divisions(tenant));
    model.addAttribute("states", Filing.State.values());
    model.addAttribute("lines", lines.of(shown));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("first", after.isEmpty());
    model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).number() : null);
    return "portal/register";
  }

  @GetMapping("/{tenant}/{register}/list.xlsx")
  void download(
      SignedIn person,
      @PathVariable("tenant") String tenant,
      @PathVariable("register") String id,
      @ModelAttribute("asked") Asked asked,
      HttpServletResponse response)
      throws IOException {
    RegisterEntry register = readers.register(person, tenant, id);
    trail.recordNow(AuditedAct.EXPORTED, AuditedMatter.inTenant(tenant, register.name() + "备案名册"));
    String today = LocalDate.now(clock).toString();
    ContentDisposition name =
        ContentDisposition.attachment()
            .filename(
                register.name() + "备案名册" + today + DocumentType.EXCEL.extension(),
                StandardCharsets.UTF_8)
            .build();
    response.setContentType(DocumentType.EXCEL.contentType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    FilingSheet.write(
        register.name(),
        today,
        streamed(readers.reader(person, tenant), asked.in(id)).map(FilingLines.Line::shown),
        response.getOutputStream());
  }

  /** Page after page as they are written, so that a long register is never in memory as a whole. */
  private Stream<FilingLines.Line> streamed(FilingSearch.Reader reader, FilingSearch.Query query) {
    return Stream.iterate(
            search.page(reader, query, "", STREAMED),
            page -> !page.isEmpty(),
            page ->
                page.size() < STREAMED
                    ? List.of()
                    : search.page(reader, query, page.get(STREAMED - 1).number(), STREAMED))
        .flatMap(page -> lines.of(page).stream());
  }

  private List<Division> divisions(String tenant) {
    LocalDate today = LocalDate.now(clock);
    return jurisdictions.byId(tenant).divisions().stream()
        .filter(each -> each.validity().covers(today))
        .toList();
  }
}
