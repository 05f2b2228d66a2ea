package org.tepai.jurisdictions;

import java.util.List;
import java.util.stream.Collectors;

/** Stops the start: every mistake found, all at once, so that they can be mended in one go. */
public class BrokenJurisdiction extends RuntimeException {

  private final transient List<Complaint> complaints;

  BrokenJurisdiction(List<Complaint> complaints) {
    super(
        "辖区配置有 %d 处错误，系统不能启动：%n".formatted(complaints.size())
            + complaints.stream()
                .map(complaint -> "  - " + complaint)
                .collect(Collectors.joining(System.lineSeparator())));
    this.complaints = List.copyOf(complaints);
  }

  public List<Complaint> complaints() {
    return complaints;
  }
}
