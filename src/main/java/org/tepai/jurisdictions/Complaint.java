package org.tepai.jurisdictions;

/** One mistake in a folder, told so that a process owner can mend it without asking an engineer. */
public record Complaint(String file, int line, String found, String allowed) {

  @Override
  public String toString() {
    return "%s 第 %d 行：%s。应为：%s".formatted(file, line, found, allowed);
  }
}
