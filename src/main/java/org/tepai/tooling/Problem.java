package org.tepai.tooling;

/**
 * Something in a model that must not be deployed, told to the person who drew it.
 *
 * @param file such as {@code bpmn/shared/supplement.bpmn}
 * @param line where the element begins in the file
 * @param element id as Modeler shows it
 * @param message what is wrong and what would be right, in Chinese
 */
public record Problem(String file, int line, String element, String message) {

  @Override
  public String toString() {
    return "%s 第 %d 行：元素 %s：%s".formatted(file, line, element, message);
  }
}
