package org.tepai.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.mail.Line;
import org.tepai.mail.Outbox;
import org.tepai.mail.PostOffice;
import org.tepai.mail.SendingMail;

/** A letter as it came out of the mail server, drawn as its reader's mail program would. */
@TepaiTest
@DisplayName("邮件读起来的样子")
class LetterInBrowserTests {

  private static final String CLERK = "d500112.clerk";
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 18);

  @Autowired Outbox outbox;
  @Autowired SendingMail sending;
  @Autowired PostOffice postOffice;

  @TempDir Path folder;

  @Test
  void aDigestFitsDesksAndTelephones() throws IOException {
    remind("待办“报送推荐名单”将于 2025-03-31 到期，请及时办理。", "/tepai/rounds/1");
    remind("案卷 渝特2025-0017 的待办“核验企业”将于 2025-03-19 到期，请及时办理。", "/tepai/cases/1");
    remind("案卷 渝特2025-0009 的待办“筛选”已于 2025-03-17 到期，尚未办结。", "/tepai/cases/2");
    sending.sendDue();
    Path letter = folder.resolve("letter.html");
    Files.writeString(letter, PostOffice.html(postOffice.arrivedFor(CLERK).get(0)));

    try (Browser browser = Browser.open()) {
      browser.driver.get(letter.toUri().toString());
      for (int width : List.of(500, 820)) {
        browser.driver.manage().window().setSize(new Dimension(width, 760));
        assertThat(browser.driver.executeScript("return document.body.scrollWidth"))
            .as("width drawn in a window of " + width)
            .isEqualTo(browser.driver.executeScript("return window.innerWidth"));
      }
      keep(browser.driver.getScreenshotAs(OutputType.BYTES));
    }
  }

  private void remind(String text, String link) {
    outbox.addToDigest("chongqing", CLERK, TODAY, new Line(text, link, null));
  }

  private static void keep(byte[] picture) throws IOException {
    boolean wanted = Boolean.getBoolean("tepai.pictures");
    Path file = wanted ? Path.of("docs", "images") : Path.of("target", "browser");
    Files.createDirectories(file);
    Files.write(file.resolve("mail-digest.png"), picture);
  }
}
