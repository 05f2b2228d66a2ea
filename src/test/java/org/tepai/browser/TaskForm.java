package org.tepai.browser;

import java.util.List;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;

/** A form, or one row of a list in it, by the labels an official reads. */
final class TaskForm {

  private static final String FIELD =
      "./ancestor::div[contains(concat(' ', @class, ' '), ' fjs-form-field ')][1]";

  private final Waiting waiting;
  private final Supplier<WebElement> part;

  TaskForm(Waiting waiting, Supplier<WebElement> part) {
    this.waiting = waiting;
    this.part = part;
  }

  TaskForm fills(String label, String value) {
    waiting.write(label, () -> input(label), value, Keys.TAB);
    return shows(label, value);
  }

  /**
   * @param date year/month/day, as a Chinese browser writes it
   */
  TaskForm dates(String label, String date) {
    waiting.write(label, () -> input(label), date, Keys.TAB);
    return this;
  }

  TaskForm ticks(String label) {
    return selects(label, () -> labelled(label));
  }

  /** The one option whose label names this, for instance a case's number. */
  TaskForm ticksOneWith(String words) {
    By option = By.xpath(".//label[input][contains(., '%s')]".formatted(words));
    return selects(words, () -> part.get().findElement(option));
  }

  /** One of the buttons under a label. */
  TaskForm decides(String label, String option) {
    return selects(option, () -> field(label).findElement(labelXpath(option)));
  }

  private TaskForm selects(String what, Supplier<WebElement> label) {
    By box = By.cssSelector("input");
    waiting.until(
        what + " selected",
        page -> {
          if (!label.get().findElement(box).isSelected()) {
            waiting.clickNow(label.get());
          }
          return label.get().findElement(box).isSelected();
        });
    return this;
  }

  /** One of the options that fold out below a label, whether or not they already have. */
  TaskForm chooses(String label, String option) {
    By item =
        By.xpath(
            ".//div[contains(@class, 'fjs-dropdownlist-item')][normalize-space()='%s']"
                .formatted(option));
    waiting.until(
        label + " " + option,
        page -> {
          if (!chosen(label).equals(option)) {
            List<WebElement> folded = field(label).findElements(item);
            waiting.clickNow(folded.isEmpty() ? display(label) : folded.get(0));
          }
          return chosen(label).equals(option);
        });
    return this;
  }

  private String chosen(String label) {
    WebElement display = display(label);
    String typed = display.getDomProperty("value");
    return (typed == null ? display.getText() : typed).trim();
  }

  /** Where a choice can be searched for, it stands in the field that one types into. */
  private WebElement display(String label) {
    return field(label).findElement(By.cssSelector(".fjs-select-display, input"));
  }

  /**
   * Adds rows to a list until it has as many. A click is made again where the form has moved away
   * under it: leaving an empty field puts a message there.
   */
  void rows(String list, int wanted) {
    By add = By.cssSelector(".fjs-repeat-render-add");
    waiting.until(
        wanted + " rows of " + list,
        page -> {
          if (rowsOf(list).size() < wanted) {
            waiting.clickNow(list(list).findElement(add));
          }
          return rowsOf(list).size() >= wanted;
        });
  }

  /** Row of a list, counted from 0. */
  TaskForm row(String list, int position) {
    return new TaskForm(waiting, () -> rowsOf(list).get(position));
  }

  private List<WebElement> rowsOf(String list) {
    return list(list).findElements(By.cssSelector(".fjs-repeat-row-container"));
  }

  TaskForm shows(String label, String value) {
    waiting.until(label + " shows " + value, page -> valueOf(label).contains(value));
    return this;
  }

  String reads(String label) {
    waiting.until(label + " shows something", page -> !valueOf(label).isBlank());
    return valueOf(label);
  }

  /** Scrolls there, as a reader does. */
  void lookAt(String label) {
    waiting.until(label, page -> waiting.scrolledTo(labelled(label)));
  }

  boolean ticked(String option) {
    return labelled(option).findElement(By.cssSelector("input")).isSelected();
  }

  private String valueOf(String label) {
    String value = input(label).getDomProperty("value");
    return value == null ? "" : value;
  }

  private WebElement list(String label) {
    return labelled(label)
        .findElement(
            By.xpath("./ancestor::div[contains(@class, 'fjs-form-field-dynamiclist')][1]"));
  }

  private WebElement input(String label) {
    WebElement field = field(label);
    List<WebElement> inputs = field.findElements(By.cssSelector("input, textarea"));
    return inputs.stream().findFirst().orElseThrow(() -> new NoSuchElementException(label));
  }

  private WebElement field(String label) {
    return labelled(label).findElement(By.xpath(FIELD));
  }

  private WebElement labelled(String label) {
    return part.get().findElement(labelXpath(label));
  }

  private static By labelXpath(String label) {
    return By.xpath(".//label[normalize-space(translate(., '*', ''))='%s']".formatted(label));
  }
}
