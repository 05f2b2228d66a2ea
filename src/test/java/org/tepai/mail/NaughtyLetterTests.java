package org.tepai.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.NaughtyStrings;
import org.tepai.TepaiTest;

/** What was typed arrives in a letter as it was typed: no other header, no script, no recipient. */
@TepaiTest
class NaughtyLetterTests {

  private static final String CLERK = "d500112.clerk";

  @Autowired private Outbox outbox;
  @Autowired private SendingMail sending;
  @Autowired private PostOffice postOffice;

  @Test
  void no_header_and_no_recipient_comes_from_what_was_typed() throws Exception {
    List<String> all = NaughtyStrings.all().toList();
    outbox.post(letter("事由", "正文"));
    all.forEach(typed -> outbox.post(letter(typed, typed)));
    while (sending.sendDue() > 0) {
      // until the outbox is empty
    }

    List<MimeMessage> arrived = postOffice.arrivedFor(CLERK);
    assertThat(arrived).hasSize(all.size() + 1);
    Set<String> headers = headers(with(arrived, "正文"));
    for (String typed : all) {
      MimeMessage letter = with(arrived, typed);
      assertThat(headers(letter)).as(typed).isEqualTo(headers);
      assertThat(letter.getAllRecipients()).as(typed).hasSize(1);
      assertThat(PostOffice.subject(letter)).as(typed).isEqualTo(HeaderText.of(typed));
      assertThat(PostOffice.html(letter).replace("\r\n", "\n"))
          .as(typed)
          .contains(NaughtyStrings.onPage(typed))
          .doesNotContain("<script", "<img", "<svg", "onerror=alert(1)>");
    }
  }

  private static Letter letter(String subject, String text) {
    return new Letter("chongqing", CLERK, subject, List.of(new Line(text, "/tepai/cases/7", null)));
  }

  private static MimeMessage with(List<MimeMessage> letters, String text) {
    return letters.stream()
        .filter(each -> PostOffice.text(each).replace("\r\n", "\n").contains("\n" + text + "\n"))
        // what was typed elsewhere may hold it among other lines
        .min(Comparator.comparingInt(each -> PostOffice.text(each).length()))
        .orElseThrow(() -> new AssertionError("no letter says " + text));
  }

  private static Set<String> headers(MimeMessage letter) throws Exception {
    Set<String> names = new TreeSet<>();
    for (Header header : Collections.list(letter.getAllHeaders())) {
      names.add(header.getName());
    }
    return names;
  }
}
