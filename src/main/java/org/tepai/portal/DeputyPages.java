package org.tepai.portal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.deputies.Arrangement;
import org.tepai.deputies.ArrangingDeputy;
import org.tepai.deputies.Deputyship;
import org.tepai.process.InvalidInput;
import org.tepai.security.SignedIn;

/** The page on which somebody names a deputy, sees who stands in for whom, and ends it. */
@Controller
@RequestMapping("/tepai/deputies")
class DeputyPages {

  private static final String PAGE = "redirect:/tepai/deputies";

  private final DeputyViews views;
  private final ArrangingDeputy arranging;

  DeputyPages(DeputyViews views, ArrangingDeputy arranging) {
    this.views = views;
    this.arranging = arranging;
  }

  @GetMapping
  String show(SignedIn person, Model model) {
    model.addAttribute("view", views.of(person.personId()));
    model.asMap().putIfAbsent("entered", Map.of());
    return "portal/deputies";
  }

  @PostMapping
  String arrange(
      SignedIn person, @RequestParam Map<String, String> entered, RedirectAttributes told) {
    try {
      Deputyship arranged = arranging.arrange(person.personId(), asked(entered));
      told.addFlashAttribute(
          "told",
          arranged.state() == Deputyship.State.IN_FORCE
              ? "代理已开始，至 %s 止。待办已转给代理人。".formatted(arranged.endsOn())
              : "代理已安排，自 %s 至 %s。".formatted(arranged.beginsOn(), arranged.endsOn()));
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
      told.addFlashAttribute("entered", entered);
    }
    return PAGE;
  }

  @PostMapping("/{id}/end")
  String end(SignedIn person, @PathVariable("id") String id, RedirectAttributes told) {
    try {
      arranging.end(person.personId(), id);
      told.addFlashAttribute("told", "代理已结束，未办结的待办已交还本人。");
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
    }
    return PAGE;
  }

  private static Arrangement asked(Map<String, String> entered) {
    return new Arrangement(
        entered.getOrDefault("organisation", ""),
        entered.get("absent"),
        entered.get("deputy"),
        day("from", "开始日", entered),
        day("to", "结束日", entered),
        entered.get("reason"));
  }

  private static LocalDate day(String field, String label, Map<String, String> entered) {
    String text = entered.getOrDefault(field, "").strip();
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      throw InvalidInput.in(field, "%s应为日期，例如 2025-03-18，现为“%s”".formatted(label, text));
    }
  }
}
