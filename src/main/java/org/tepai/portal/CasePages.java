package org.tepai.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.CaseSearch;
import org.tepai.dossiers.WithdrawingApplication;
import org.tepai.notifications.CopyingCase;
import org.tepai.process.InvalidInput;
import org.tepai.remarks.ReadingRemarks;
import org.tepai.security.SignedIn;

/** The list of cases and the page of one. What somebody may not see looks as if it were not. */
@Controller
@RequestMapping("/tepai/cases")
class CasePages {

  private static final int PAGE = 50;

  private final VisibleCases cases;
  private final CaseSearch search;
  private final CaseAccess access;
  private final CaseViews views;
  private final CaseLines lines;
  private final UrgingViews urging;
  private final CopyViews copies;
  private final CaseNumbers numbers;
  private final CopyingCase copying;
  private final ReadingRemarks remarks;
  private final WithdrawingApplication withdrawing;

  private final AuditTrail trail;

  CasePages(
      VisibleCases cases,
      CaseSearch search,
      CaseAccess access,
      CaseViews views,
      CaseLines lines,
      UrgingViews urging,
      CopyViews copies,
      CaseNumbers numbers,
      CopyingCase copying,
      ReadingRemarks remarks,
      WithdrawingApplication withdrawing,
      AuditTrail trail) {
    this.cases = cases;
    this.search = search;
    this.access = access;
    this.views = views;
    this.lines = lines;
    this.urging = urging;
    this.copies = copies;
    this.numbers = numbers;
    this.copying = copying;
    this.remarks = remarks;
    this.withdrawing = withdrawing;
    this.trail = trail;
  }

  @GetMapping
  String list(
      SignedIn person,
      @RequestParam(name = "words", defaultValue = "") String words,
      @RequestParam(name = "after", defaultValue = "") String after,
      Model model) {
    List<Case> found =
        access.readers(person.personId()).stream()
            .flatMap(reader -> search.page(reader, words, after, PAGE + 1).stream())
            .limit(PAGE + 1L)
            .toList();
    List<Case> shown = found.subList(0, Math.min(PAGE, found.size()));
    List<CaseLines.Line> listed = lines.of(shown);
    model.addAttribute("cases", listed);
    model.addAttribute("rounds", listed.stream().anyMatch(line -> !line.round().isEmpty()));
    model.addAttribute("words", words);
    model.addAttribute("first", after.isEmpty());
    model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).number() : null);
    return "portal/cases";
  }

  @GetMapping("/{id}")
  String show(SignedIn person, @PathVariable("id") String id, Model model) {
    Case file = cases.byId(id, person);
    trail.recordOnceAnHour(
        AuditedAct.READ_CASE, AuditedMatter.ofCase(file.tenantId(), file.id(), file.number()));
    model.addAttribute("view", views.of(file));
    copying.read(file.id(), person.personId());
    model.addAttribute("copies", copies.of(file, person.personId()));
    model.addAttribute("copyChoices", copies.choices(file, person.personId()));
    model.addAttribute("beside", remarks.beside(file.id(), person.personId()));
    model.addAttribute("numbers", numbers.of(file, person.personId()));
    model.addAttribute("urging", urging.of(file, person.personId()));
    model.addAttribute("withdrawable", withdrawing.possible(file, person.personId()));
    return "portal/case";
  }

  @PostMapping("/{id}/withdraw")
  String withdraw(SignedIn person, @PathVariable("id") String id, RedirectAttributes told) {
    Case file = cases.byId(id, person);
    try {
      withdrawing.withdraw(file.id(), person.personId());
      told.addFlashAttribute("told", "案卷 " + file.number() + " 已撤回。");
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
    }
    return "redirect:/tepai/cases/" + file.id();
  }
}
