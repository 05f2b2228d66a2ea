package org.tepai.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.tepai.jurisdictions.Complaint;

/**
 * Stops the start: the wording of a paper names something that there is not, told by file and line.
 */
class BrokenTexts extends RuntimeException {

  private final transient List<Complaint> complaints;

  BrokenTexts(List<Complaint> complaints) {
    super(
        complaints.stream()
            .map(complaint -> "  - " + complaint)
            .collect(
                Collectors.joining(
                    System.lineSeparator(),
                    "文书文本有 %d 处错误，系统不能启动：%n".formatted(complaints.size()),
                    "")));
    this.complaints = List.copyOf(complaints);
  }

  List<Complaint> complaints() {
    return complaints;
  }
}
