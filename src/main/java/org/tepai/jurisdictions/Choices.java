package org.tepai.jurisdictions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Tells what may be written: everything if that is little, else what is most alike. */
public final class Choices {

  private static final int EASY_TO_READ = 8;

  private Choices() {}

  public static String of(String written, Collection<String> allowed) {
    if (allowed.isEmpty()) {
      return "先在相应清单中添加“" + written + "”";
    }
    if (allowed.size() <= EASY_TO_READ) {
      return String.join("、", allowed) + " 之一";
    }
    List<String> alike =
        allowed.stream()
            .sorted(Comparator.comparingInt(each -> distance(written, each)))
            .limit(EASY_TO_READ)
            .toList();
    return "%d 项之一，写法相近的有 %s".formatted(allowed.size(), String.join("、", alike));
  }

  /** How many characters must be changed, added or left out to make one of the other. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column < row.length; column++) {
      row[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column < row.length; column++) {
        int changed = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(changed, Math.min(row[column], row[column - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
