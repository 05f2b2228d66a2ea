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
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.documents.DocumentType;
import org.tepai.documents.OverdueLine;
import org.tepai.documents.OverdueSheet;
import org.tepai.security.SignedIn;
import org.tepai.supervision.OverdueTask;
import org.tepai.supervision.OverdueTasks;

/** What is overdue, to read, to print and to take away; each sees what is his to watch over. */
@Controller
@RequestMapping("/tepai/overdue")
class OverduePages {

  private final OverdueTasks overdue;
  private final RoundNames rounds;
  private final Clock clock;

  private final AuditTrail trail;

  OverduePages(OverdueTasks overdue, RoundNames rounds, Clock clock, AuditTrail trail) {
    this.overdue = overdue;
    this.rounds = rounds;
    this.clock = clock;
    this.trail = trail;
  }

  /** One line with the number or name of its case or round, and its page. */
  record Listed(OverdueTask task, String matter, String url) {}

  @GetMapping
  String show(SignedIn person, Model model) {
    List<Listed> tasks = visible(person);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("tasks", tasks);
    model.addAttribute(
        "organisations", tasks.stream().map(line -> line.task().organisation()).distinct().count());
    return "portal/overdue";
  }

  @GetMapping("/list.xlsx")
  void download(SignedIn person, HttpServletResponse response) throws IOException {
    LocalDate today = LocalDate.now(clock);
    trail.recordNow(AuditedAct.EXPORTED, AuditedMatter.of("逾期待办清单"));
    List<Listed> tasks = visible(person);
    ContentDisposition name =
        ContentDisposition.attachment()
            .filename("逾期待办清单" + today + DocumentType.EXCEL.extension(), StandardCharsets.UTF_8)
            .build();
    response.setContentType(DocumentType.EXCEL.contentType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    OverdueSheet.write(
        today.toString(), tasks.stream().map(OverduePages::line), response.getOutputStream());
  }

  private List<Listed> visible(SignedIn person) {
    return person.tenantIds().stream()
        .flatMap(
            tenant ->
                overdue.visibleTo(person.personId(), tenant).stream()
                    .map(task -> listed(tenant, task)))
        .toList();
  }

  private Listed listed(String tenant, OverdueTask task) {
    return task.caseId()
        .map(id -> new Listed(task, task.caseNumber(), "/tepai/cases/" + id))
        .or(
            () ->
                task.roundId()
                    .map(id -> new Listed(task, rounds.nameOf(tenant, id), "/tepai/rounds/" + id)))
        .orElseGet(() -> new Listed(task, "", null));
  }

  private static OverdueLine line(Listed listed) {
    OverdueTask task = listed.task();
    return new OverdueLine(
        task.organisation(),
        task.name(),
        listed.matter(),
        task.person().isEmpty() ? "尚未认领" : task.person(),
        task.due(),
        task.days(),
        task.supervision());
  }
}
