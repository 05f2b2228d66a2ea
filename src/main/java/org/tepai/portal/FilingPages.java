package org.tepai.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.filings.Filing;
import org.tepai.filings.Filings;
import org.tepai.organisations.People;
import org.tepai.security.SignedIn;

/** The page of one filing: what it says, what became of it, what stands under it, its case. */
@Controller
@RequestMapping("/tepai/filings")
class FilingPages {

  private final FilingReaders readers;
  private final FilingLines lines;
  private final Filings filings;
  private final Dossiers dossiers;
  private final CaseAccess access;
  private final People people;
  private final Clock clock;

  FilingPages(
      FilingReaders readers,
      FilingLines lines,
      Filings filings,
      Dossiers dossiers,
      CaseAccess access,
      People people,
      Clock clock) {
    this.readers = readers;
    this.lines = lines;
    this.filings = filings;
    this.dossiers = dossiers;
    this.access = access;
    this.people = people;
    this.clock = clock;
  }

  /** Something that happened to it. */
  record Happened(LocalDateTime at, String what, String by) {}

  @GetMapping("/{id}")
  String show(SignedIn person, @PathVariable("id") String id, Model model) {
    Filing filing = readers.filing(person, id);
    model.addAttribute("filing", lines.of(List.of(filing)).get(0).shown());
    model.addAttribute("register", readers.register(person, filing.tenantId(), filing.register()));
    model.addAttribute("list", "/tepai/registers/" + filing.tenantId() + "/" + filing.register());
    model.addAttribute(
        "above", filing.underId().map(above -> "/tepai/filings/" + above).orElse(null));
    model.addAttribute("history", history(filing));
    model.addAttribute("under", lines.of(filings.under(filing.id())));
    model.addAttribute("others", lines.of(others(filing)));
    Case file = dossiers.byId(filing.caseId());
    model.addAttribute("caseNumber", file.number());
    model.addAttribute(
        "caseUrl", access.maySee(file, person.personId()) ? "/tepai/cases/" + file.id() : null);
    return "portal/filing";
  }

  private List<Happened> history(Filing filing) {
    String by = filing.filedBy().person() == null ? "系统" : people.signed(filing.filedBy());
    Happened filed = new Happened(at(filing.filedAt()), "列入名册", by);
    return filing
        .endedAt()
        .map(ended -> new Happened(at(ended), "备案终止：" + filing.endReason().orElse(""), ""))
        .map(ended -> List.of(filed, ended))
        .orElse(List.of(filed));
  }

  private LocalDateTime at(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }

  /** What the same holder has or had in the same register besides. */
  private List<Filing> others(Filing filing) {
    return filings.ofSameHolder(filing).stream()
        .filter(each -> !each.id().equals(filing.id()))
        .toList();
  }
}
