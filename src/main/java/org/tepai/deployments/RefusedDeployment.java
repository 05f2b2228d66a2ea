package org.tepai.deployments;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Why a deployment does not come into force, in words for whoever drew it. */
class RefusedDeployment extends RuntimeException {

  private static final int MOST_TOLD = 100;

  private final HttpStatus status;
  private final transient List<String> complaints;

  private RefusedDeployment(HttpStatus status, String message, List<String> complaints) {
    super(message);
    this.status = status;
    this.complaints = complaints;
  }

  /** Not his to deploy. */
  static RefusedDeployment notHis(String message) {
    return new RefusedDeployment(HttpStatus.FORBIDDEN, message, List.of());
  }

  static RefusedDeployment because(String message) {
    return new RefusedDeployment(HttpStatus.BAD_REQUEST, message, List.of());
  }

  /** All that is wrong at once: one report is worth ten attempts. */
  static RefusedDeployment because(List<String> complaints) {
    List<String> told = complaints.stream().distinct().limit(MOST_TOLD).toList();
    String message =
        "没有部署，原来的版本继续有效。共 %d 处要改：%n%s"
            .formatted(complaints.stream().distinct().count(), String.join("\n", told));
    return new RefusedDeployment(HttpStatus.BAD_REQUEST, message, told);
  }

  HttpStatus status() {
    return status;
  }

  List<String> complaints() {
    return complaints;
  }
}
