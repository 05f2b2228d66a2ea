package org.tepai.deployments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Complaint;
import org.tepai.jurisdictions.ModelSetCheck;
import org.tepai.process.FormLint;
import org.tepai.tooling.ModelLint;
import org.tepai.tooling.Problem;

/**
 * All that is wrong with a set of files, by the same rules as in the build and at the start, before
 * the engine's own gates stop at the first of them.
 */
@Component
class SetCheck {

  private final ModelSetCheck folder;
  private ModelLint lint;

  SetCheck(ModelSetCheck folder) {
    this.folder = folder;
  }

  void refuse(String jurisdiction, Map<String, byte[]> files) {
    List<String> complaints =
        Stream.of(models(files), forms(files), folder(jurisdiction, files))
            .flatMap(each -> each)
            .toList();
    if (!complaints.isEmpty()) {
      throw RefusedDeployment.because(complaints);
    }
  }

  private Stream<String> models(Map<String, byte[]> files) {
    return lint().problems(files).stream().map(Problem::toString);
  }

  /** Made when first needed: most days nobody deploys. */
  private synchronized ModelLint lint() {
    if (lint == null) {
      lint = ModelLint.ofProduct();
    }
    return lint;
  }

  private static Stream<String> forms(Map<String, byte[]> files) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".form"))
        .flatMap(file -> FormLint.findings(file.getKey(), text(file.getValue())).stream());
  }

  private Stream<String> folder(String jurisdiction, Map<String, byte[]> files) {
    return folder.complaints(jurisdiction, files).stream().map(Complaint::toString);
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }
}
