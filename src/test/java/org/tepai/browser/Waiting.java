package org.tepai.browser;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Waits for what an official would wait for: that it is there, and can be clicked. */
final class Waiting {

  private static final Duration PATIENCE = Duration.ofSeconds(45);
  private static final Duration OFTEN = Duration.ofMillis(200);

  final WebDriver driver;

  Waiting(WebDriver driver) {
    this.driver = driver;
  }

  void until(String what, Predicate<WebDriver> seen) {
    new WebDriverWait(driver, PATIENCE, OFTEN)
        .ignoring(StaleElementReferenceException.class)
        .ignoring(NoSuchElementException.class)
        .ignoring(ElementNotInteractableException.class)
        .withMessage(what)
        .until(seen::test);
  }

  /** Scrolls to the element, and clicks it as soon as nothing lies over it. */
  void click(String what, Supplier<WebElement> element) {
    until(
        what,
        page -> {
          WebElement found = element.get();
          if (!found.isEnabled()) {
            return false;
          }
          clickNow(found);
          return true;
        });
  }

  void clickNow(WebElement element) {
    toTheMiddle(element);
    element.click();
  }

  void click(By place) {
    click(place.toString(), () -> shown(place));
  }

  /** Writes over what stands in the field. */
  void write(String what, Supplier<WebElement> element, CharSequence... text) {
    until(
        what,
        page -> {
          WebElement field = element.get();
          toTheMiddle(field);
          if (!field.getDomProperty("value").isEmpty()) {
            field.clear();
          }
          field.sendKeys(text);
          return true;
        });
  }

  /**
   * @return whether the field held the text already; if not it has been written now
   */
  boolean holds(By place, String text) {
    WebElement field = shown(place);
    if (text.equals(field.getDomProperty("value"))) {
      return true;
    }
    field.clear();
    field.sendKeys(text);
    return false;
  }

  void gone(By place) {
    until(place + " gone", page -> page.findElements(place).stream().noneMatch(this::visible));
  }

  void there(By place) {
    until(place + " there", page -> shown(place) != null);
  }

  WebElement shown(By place) {
    return driver.findElements(place).stream()
        .filter(this::visible)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(place.toString()));
  }

  boolean sees(By place) {
    return driver.findElements(place).stream().anyMatch(this::visible);
  }

  /**
   * Clicks what is there, without knowing yet whether that led anywhere.
   *
   * @return false, so that whoever waits looks again
   */
  boolean triesToClick(By place) {
    driver.findElements(place).stream().filter(this::visible).findFirst().ifPresent(this::clickNow);
    return false;
  }

  private boolean visible(WebElement element) {
    return element.isDisplayed();
  }

  boolean scrolledTo(WebElement element) {
    toTheMiddle(element);
    return true;
  }

  private void toTheMiddle(WebElement element) {
    ((JavascriptExecutor) driver)
        .executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
  }
}
