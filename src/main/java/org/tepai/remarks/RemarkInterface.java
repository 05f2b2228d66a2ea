package org.tepai.remarks;

import java.io.IOException;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tepai.security.SignedIn;

/** The same for the tab in Tasklist: every answer is what stands beside the case afterwards. */
@RestController
@RequestMapping("/tepai/api/cases/{id}")
class RemarkInterface {

  private final Remarking remarking;
  private final Attaching attaching;
  private final ReadingRemarks reading;

  RemarkInterface(Remarking remarking, Attaching attaching, ReadingRemarks reading) {
    this.remarking = remarking;
    this.attaching = attaching;
    this.reading = reading;
  }

  /** What somebody wants to say. */
  record Said(String words) {}

  @GetMapping("/remarks")
  ReadingRemarks.Beside beside(SignedIn person, @PathVariable("id") String id) {
    return reading.beside(id, person.personId());
  }

  @PostMapping("/remarks")
  ReadingRemarks.Beside say(
      SignedIn person, @PathVariable("id") String id, @RequestBody Said said) {
    remarking.say(id, person.personId(), said.words());
    return reading.beside(id, person.personId());
  }

  @PostMapping("/attachments")
  ReadingRemarks.Beside attach(
      SignedIn person, @PathVariable("id") String id, @RequestParam("file") MultipartFile file)
      throws IOException {
    attaching.attach(id, person.personId(), file);
    return reading.beside(id, person.personId());
  }

  @PostMapping("/remarks/{remark}/withdraw")
  ReadingRemarks.Beside withdraw(
      SignedIn person, @PathVariable("id") String id, @PathVariable("remark") UUID remark) {
    remarking.withdraw(id, remark, person.personId());
    return reading.beside(id, person.personId());
  }
}
