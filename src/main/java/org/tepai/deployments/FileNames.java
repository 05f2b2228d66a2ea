package org.tepai.deployments;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Under which name a sent file is deployed. Modeler knows no folders: a file whose name is in force
 * takes that one's place, any other goes into the jurisdiction's own folder. Nothing of a path that
 * a client sends is ever used.
 */
class FileNames {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}\\.(bpmn|dmn|form)");
  private static final int LARGEST = 2 * 1024 * 1024;
  private static final int MOST = 60;

  private final String jurisdiction;
  private final Set<String> inForce;

  FileNames(String jurisdiction, Set<String> inForce) {
    this.jurisdiction = jurisdiction;
    this.inForce = inForce;
  }

  /**
   * @return the sent files by the names under which they are deployed
   * @throws RefusedDeployment naming all that cannot be taken
   */
  Map<String, byte[]> of(List<SentFile> sent) {
    List<String> complaints = sent.stream().flatMap(file -> complaints(file).stream()).toList();
    if (sent.isEmpty() || sent.size() > MOST) {
      throw RefusedDeployment.because("一次部署一至 %d 个文件，收到 %d 个。".formatted(MOST, sent.size()));
    }
    if (!complaints.isEmpty()) {
      throw RefusedDeployment.because(complaints);
    }
    Map<String, byte[]> named = new TreeMap<>();
    for (SentFile file : sent) {
      if (named.put(place(file.name()), file.content()) != null) {
        throw RefusedDeployment.because("文件“" + file.name() + "”重复，请只附一个。");
      }
    }
    return named;
  }

  private List<String> complaints(SentFile file) {
    if (!NAME.matcher(file.name()).matches()) {
      return List.of(
          "文件“%s”：不能用这个名字。应为小写字母、数字和连字符，以 .bpmn、.dmn 或 .form 结尾，如 team-application.bpmn"
              .formatted(shown(file.name())));
    }
    if (file.content().length == 0) {
      return List.of("文件“" + file.name() + "”：是空的。请在 Modeler 中保存后再部署");
    }
    if (file.content().length > LARGEST) {
      return List.of("文件“" + file.name() + "”：超过 2 MB。请删去图中嵌入的内容，或拆成几张图");
    }
    return List.of();
  }

  /** Control characters would write lines of their own into logs and messages. */
  private static String shown(String name) {
    return name.replaceAll("\\p{C}", "?").substring(0, Math.min(80, name.length()));
  }

  private String place(String name) {
    return inForce.stream()
        .filter(known -> known.endsWith("/" + name))
        .min(Comparator.comparing(known -> !known.contains("/" + jurisdiction + "/")))
        .orElseGet(() -> folder(name) + "/" + jurisdiction + "/" + name);
  }

  private static String folder(String name) {
    return name.endsWith(".form") ? "forms" : "bpmn";
  }
}
