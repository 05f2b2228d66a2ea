package org.tepai.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.dossiers.Case;
import org.tepai.notifications.CopyingCase;
import org.tepai.process.InvalidInput;
import org.tepai.security.SignedIn;

/** Sending a copy of a case from its page, and the list of those one was sent. */
@Controller
class CopyPages {

  private static final int MOST = 200;

  private final VisibleCases cases;
  private final CopyingCase copying;
  private final CopyViews views;

  CopyPages(VisibleCases cases, CopyingCase copying, CopyViews views) {
    this.cases = cases;
    this.copying = copying;
    this.views = views;
  }

  @GetMapping("/tepai/copies")
  String list(SignedIn person, Model model) {
    model.addAttribute("copies", views.newestFor(person.personId(), MOST));
    return "portal/copies";
  }

  @PostMapping("/tepai/cases/{id}/copy")
  String copy(
      SignedIn person,
      @PathVariable("id") String id,
      @RequestParam(name = "to", defaultValue = "") List<String> to,
      @RequestParam(name = "words", defaultValue = "") String words,
      RedirectAttributes told) {
    Case file = cases.byId(id, person);
    try {
      copying.copy(file.id(), person.personId(), CopyViews.recipients(to), words);
      told.addFlashAttribute("told", "已抄送，对方会收到系统消息和邮件。");
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
      told.addFlashAttribute("copyWords", words);
      told.addFlashAttribute("copyTo", to);
    }
    return "redirect:/tepai/cases/" + file.id();
  }
}
