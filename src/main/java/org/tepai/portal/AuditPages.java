package org.tepai.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.audit.Anchor;
import org.tepai.audit.Anchors;
import org.tepai.audit.AuditReading;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.audit.ExportingTrail;
import org.tepai.audit.Sealing;
import org.tepai.audit.Verification;
import org.tepai.audit.VerifyingTrail;
import org.tepai.portal.AuditViews.Asked;
import org.tepai.portal.AuditViews.Line;
import org.tepai.process.AdministratorKind;
import org.tepai.security.SignedIn;

/** The audit trail, for the audit administrator and nobody else. What he does here is in it too. */
@Controller
@RequestMapping("/tepai/audit")
class AuditPages {

  private static final int PAGE = 100;

  private final AuditViews views;
  private final AuditTrail trail;
  private final AuditReading reading;
  private final Anchors anchors;
  private final Sealing sealing;
  private final VerifyingTrail verifying;
  private final ExportingTrail exporting;

  AuditPages(
      AuditViews views,
      AuditTrail trail,
      AuditReading reading,
      Anchors anchors,
      Sealing sealing,
      VerifyingTrail verifying,
      ExportingTrail exporting) {
    this.views = views;
    this.trail = trail;
    this.reading = reading;
    this.anchors = anchors;
    this.sealing = sealing;
    this.verifying = verifying;
    this.exporting = exporting;
  }

  @GetMapping
  String show(
      SignedIn person,
      @RequestParam(name = "who", defaultValue = "") String who,
      @RequestParam(name = "act", defaultValue = "") String act,
      @RequestParam(name = "case", defaultValue = "") String file,
      @RequestParam(name = "from", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          LocalDate from,
      @RequestParam(name = "until", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          LocalDate until,
      @RequestParam(name = "before", defaultValue = "" + Long.MAX_VALUE) long before,
      Model model) {
    demandAuditor(person);
    Asked asked = new Asked(who, act, file, from, until);
    trail.recordNow(AuditedAct.AUDIT_READ, AuditedMatter.of("审计记录").withDetail(asked.words()));
    List<Line> found = views.lines(asked, before, PAGE + 1);
    List<Line> shown = found.subList(0, Math.min(PAGE, found.size()));
    model.addAttribute("asked", asked);
    model.addAttribute("acts", AuditedAct.values());
    model.addAttribute("entries", shown);
    model.addAttribute("first", before == Long.MAX_VALUE);
    model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).id() : null);
    model.addAttribute("newest", anchors.newest().map(Anchor::toString).orElse(null));
    model.addAttribute("late", reading.unsealedForLong());
    return "portal/audit";
  }

  @PostMapping("/verify")
  String verify(
      SignedIn person,
      @RequestParam(name = "anchor", defaultValue = "") String known,
      RedirectAttributes told) {
    demandAuditor(person);
    Optional<Anchor> anchor = Anchor.of(known);
    if (!known.isBlank() && anchor.isEmpty()) {
      told.addFlashAttribute("mistake", "锚点应写成“位置:封印”，封印是 64 个十六进制数字。");
      return "redirect:/tepai/audit";
    }
    sealing.sealWaiting();
    Verification found = verifying.verify(anchor);
    trail.recordNow(
        AuditedAct.AUDIT_VERIFIED, AuditedMatter.of("审计记录").withDetail(found.summary()));
    told.addFlashAttribute("verification", found);
    return "redirect:/tepai/audit";
  }

  @GetMapping("/trail.csv")
  void export(SignedIn person, HttpServletResponse response) throws IOException {
    demandAuditor(person);
    trail.recordNow(AuditedAct.AUDIT_EXPORTED, AuditedMatter.of("审计记录"));
    sealing.sealWaiting();
    ContentDisposition name =
        ContentDisposition.attachment().filename("审计记录.csv", StandardCharsets.UTF_8).build();
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    exporting.write(response.getOutputStream());
  }

  private void demandAuditor(SignedIn person) {
    if (!person.groupIds().contains(AdministratorKind.AUDIT.groupId())) {
      trail.recordNow(AuditedAct.REFUSED, AuditedMatter.of("审计记录").withDetail("无权查阅"));
      throw new ResponseStatusException(HttpStatus.FORBIDDEN, "审计记录只供审计管理员查阅。");
    }
  }
}
