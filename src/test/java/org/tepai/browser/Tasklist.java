package org.tepai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.interactions.Actions;

/** Tasklist as one official after the other uses it. */
final class Tasklist {

  private static final By FORM = By.cssSelector(".fjs-form");
  private static final By SUBMIT = By.xpath("//button[normalize-space()='提交']");

  private static final By SIGN_IN = By.xpath("//button[normalize-space()='登录']");

  private final Browser browser;
  private final Waiting waiting;
  private final String address;
  private final String password;

  Tasklist(Browser browser, String address, String password) {
    this.browser = browser;
    this.waiting = new Waiting(browser.driver);
    this.address = address;
    this.password = password;
  }

  Tasklist signIn(String person) {
    home().enters(person);
    waiting.there(By.cssSelector(".task-filter"));
    return this;
  }

  Tasklist home() {
    return follows("/camunda/app/tasklist/default/");
  }

  /** A link, to one of the product's own pages or out of a letter. */
  Tasklist follows(String link) {
    browser.driver.get(address + link);
    return this;
  }

  /** Name and password on the sign-in page, to which whoever is not signed in is led. */
  Tasklist enters(String person) {
    waiting.there(SIGN_IN);
    waiting.until(
        "name and password of " + person,
        page ->
            waiting.holds(By.id("account"), person) && waiting.holds(By.id("password"), password));
    waiting.click(SIGN_IN);
    return this;
  }

  void signOut() {
    waiting.click(By.cssSelector(".account .dropdown-toggle"));
    waiting.click(By.cssSelector(".account .logout a"));
    waiting.there(SIGN_IN);
  }

  /** The list slides in, so that a click may fall beside what it was meant for. */
  TaskForm starts(String process) {
    By entry =
        By.xpath("//div[contains(@class, 'modal')]//a[normalize-space()='%s']".formatted(process));
    waiting.click(By.cssSelector(".start-process-action a"));
    waiting.until("form of " + process, page -> waiting.sees(FORM) || waiting.triesToClick(entry));
    waiting.there(FORM);
    return form();
  }

  /** A task that somebody of the office has to take. */
  TaskForm claims(String task) {
    opens("本单位待办", task);
    waiting.click(By.cssSelector("button.claim"));
    return ready();
  }

  /** A task that is already this person's own. */
  TaskForm opens(String task) {
    opens("我的待办", task);
    return ready();
  }

  private void opens(String list, String task) {
    waiting.click(
        By.xpath("//*[contains(@class, 'task-filter')]//a[contains(., '%s')]".formatted(list)));
    waiting.click(
        By.xpath("//li[contains(@class, 'task')]//a[normalize-space()='%s']".formatted(task)));
    waiting.there(FORM);
  }

  private TaskForm ready() {
    waiting.gone(By.cssSelector(".disabled-form"));
    waiting.gone(By.cssSelector("button.claim"));
    return form();
  }

  TaskForm form() {
    return new TaskForm(waiting, () -> waiting.shown(FORM));
  }

  Tasklist tab(String name) {
    waiting.click(
        By.xpath("//ul[contains(@class, 'nav-tabs')]//a[normalize-space()='%s']".formatted(name)));
    return this;
  }

  /** In the table of a joint approval. */
  Tasklist agrees(String enterprise) {
    waiting.click(
        By.xpath("//select[@aria-label='%s 审核意见']/option[@value='AGREE']".formatted(enterprise)));
    return this;
  }

  /** Hands the form in and sees that it has arrived. */
  void submits() {
    waiting.click(SUBMIT);
    waiting.gone(FORM);
  }

  /** Hands the form in, expecting that it comes back. */
  Tasklist triesToSubmit() {
    waiting.click(SUBMIT);
    return this;
  }

  Tasklist sees(String... texts) {
    for (String text : texts) {
      waiting.until("sees " + text, page -> read().contains(text));
    }
    return this;
  }

  Tasklist misses(String text) {
    waiting.until("misses " + text, page -> !read().contains(text));
    return this;
  }

  private String read() {
    return browser.driver.findElement(By.tagName("body")).getText();
  }

  /** Clicks a document's name and finds it among the downloads. */
  Path downloads(String name) {
    waiting.click(
        By.xpath(
            "//ul[contains(@class, 'tepai-documents')]//a[contains(., '%s')]".formatted(name)));
    waiting.until("download of " + name, page -> downloaded() != null);
    return downloaded();
  }

  /** Whatever has arrived: without a Chinese locale the machine gives it a name of its own. */
  private Path downloaded() {
    try (Stream<Path> files = Files.list(browser.downloads)) {
      return files
          .filter(file -> !file.toString().endsWith(".crdownload"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .findFirst()
          .orElse(null);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Keeps what is seen now for the documentation; only when asked for. */
  Tasklist picture(String name) {
    if (Boolean.getBoolean("tepai.pictures")) {
      // away from everything that unfolds under a pointer
      new Actions(browser.driver).moveToLocation(700, 1).perform();
      keep(Path.of("docs", "images", name + ".png"));
    }
    return this;
  }

  /** What was seen last, for whoever looks for the cause of a failure. */
  void evidence() {
    keep(Path.of("target", "browser", "failed.png"));
    keep(
        Path.of("target", "browser", "failed.html"),
        String.valueOf(browser.driver.getPageSource()).getBytes(StandardCharsets.UTF_8));
  }

  private void keep(Path file) {
    keep(file, browser.driver.getScreenshotAs(OutputType.BYTES));
  }

  private static void keep(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
