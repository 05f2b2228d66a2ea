package org.tepai.portal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.calendars.CalendarYears;
import org.tepai.calendars.ImportingCalendar;
import org.tepai.process.Administrators;
import org.tepai.process.InvalidInput;
import org.tepai.security.SignedIn;

/** The days off that deadlines are counted by, for everybody; administrators import a year here. */
@Controller
@RequestMapping("/tepai/calendar")
class CalendarPages {

  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final CalendarYears years;
  private final CalendarImportViews imports;
  private final ImportingCalendar importing;
  private final Administrators administrators;

  CalendarPages(
      CalendarYears years,
      CalendarImportViews imports,
      ImportingCalendar importing,
      Administrators administrators) {
    this.years = years;
    this.imports = imports;
    this.importing = importing;
    this.administrators = administrators;
  }

  @GetMapping
  String show(SignedIn person, Model model) {
    List<CalendarYears.Year> all = years.all();
    model.addAttribute("years", all);
    model.addAttribute("imports", imports.newest());
    model.addAttribute("administrator", administrators.is(person.personId()));
    model.addAttribute("next", all.stream().findFirst().map(year -> year.year() + 1).orElse(null));
    return "portal/calendar";
  }

  @GetMapping("/imports/{id}")
  String imported(SignedIn person, @PathVariable("id") long id, Model model) {
    model.addAttribute(
        "view",
        imports.of(id, person.personId()).orElseThrow(() -> new NoSuchElementException("没有这次导入。")));
    return "portal/calendar-import";
  }

  @GetMapping("/template")
  ResponseEntity<byte[]> template() {
    ContentDisposition name =
        ContentDisposition.attachment()
            .filename("放假安排导入模板.xlsx", java.nio.charset.StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header(HttpHeaders.CONTENT_TYPE, SHEET)
        .body(years.template());
  }

  @PostMapping("/imports")
  String importYear(
      SignedIn person,
      @RequestParam(name = "year", defaultValue = "0") int year,
      @RequestParam("file") MultipartFile file,
      RedirectAttributes told)
      throws IOException {
    try {
      long id = importYear(year, file, person);
      told.addFlashAttribute("told", year + " 年的放假安排已导入，未办结事项的到期日正在重算。");
      return "redirect:/tepai/calendar/imports/" + id;
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistakes", each(mistake));
      return "redirect:/tepai/calendar";
    }
  }

  private long importYear(int year, MultipartFile file, SignedIn person) throws IOException {
    try (InputStream content = file.getInputStream()) {
      return importing.importYear(year, file.getOriginalFilename(), content, person.personId());
    }
  }

  private static List<String> each(InvalidInput mistake) {
    return mistake.problems().isEmpty()
        ? List.of(mistake.getMessage())
        : List.copyOf(mistake.problems().values());
  }
}
