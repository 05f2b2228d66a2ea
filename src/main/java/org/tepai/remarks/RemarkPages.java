package org.tepai.remarks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tepai.documents.Downloads;
import org.tepai.process.InvalidInput;
import org.tepai.security.SignedIn;

/** Remarks and attachments of a case, from its page. */
@Controller
@RequestMapping("/tepai/cases/{id}")
class RemarkPages {

  private final Remarking remarking;
  private final Attaching attaching;
  private final ReadingRemarks reading;
  private final Downloads downloads;

  RemarkPages(
      Remarking remarking, Attaching attaching, ReadingRemarks reading, Downloads downloads) {
    this.remarking = remarking;
    this.attaching = attaching;
    this.reading = reading;
    this.downloads = downloads;
  }

  @PostMapping("/remarks")
  String say(
      SignedIn person,
      @PathVariable("id") String id,
      @RequestParam(name = "words", defaultValue = "") String words,
      RedirectAttributes told) {
    try {
      remarking.say(id, person.personId(), words);
      told.addFlashAttribute("told", "留言已保存。");
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
      told.addFlashAttribute("remarkWords", words);
    }
    return page(id);
  }

  @PostMapping("/attachments")
  String attach(
      SignedIn person,
      @PathVariable("id") String id,
      @RequestParam("file") MultipartFile file,
      RedirectAttributes told)
      throws IOException {
    try {
      attaching.attach(id, person.personId(), file);
      told.addFlashAttribute("told", "附件已上传。");
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
    }
    return page(id);
  }

  @PostMapping({"/remarks/{remark}/withdraw", "/attachments/{remark}/withdraw"})
  String withdraw(
      SignedIn person,
      @PathVariable("id") String id,
      @PathVariable("remark") UUID remark,
      RedirectAttributes told) {
    try {
      remarking.withdraw(id, remark, person.personId());
      told.addFlashAttribute("told", "已撤回，撤回的时间留有记录。");
    } catch (InvalidInput mistake) {
      told.addFlashAttribute("mistake", mistake.getMessage());
    }
    return page(id);
  }

  @GetMapping("/attachments/{remark}")
  void download(
      SignedIn person,
      @PathVariable("id") String id,
      @PathVariable("remark") UUID remark,
      HttpServletResponse response)
      throws IOException {
    downloads.send(reading.fetch(id, remark, person.personId()), response);
  }

  private static String page(String id) {
    return "redirect:/tepai/cases/" + id + "#remarks";
  }
}
