package org.tepai.uploads;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of files whose content can be looked at here. Which of them are taken is a setting;
 * what is not named here cannot be taken at all, because nobody would know what is in it.
 */
public enum FileKind {
  PDF("application/pdf", "PDF 文档", "pdf"),
  PNG("image/png", "PNG 图片", "png"),
  JPG("image/jpeg", "JPG 图片", "jpg", "jpeg"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word 文档", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel 工作簿", "xlsx"),
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "PowerPoint 演示文稿",
      "pptx"),
  OFD("application/ofd", "OFD 版式文档", "ofd");

  private final String contentType;
  private final String label;
  private final List<String> extensions;

  FileKind(String contentType, String label, String... extensions) {
    this.contentType = contentType;
    this.label = label;
    this.extensions = List.of(extensions);
  }

  /** The kind whose name ends so, without the dot. */
  static Optional<FileKind> ending(String extension) {
    return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
  }

  /** The kind that has a content type of its own from its first bytes on. */
  static Optional<FileKind> ofContent(String type) {
    return Arrays.stream(values()).filter(kind -> kind.contentType.equals(type)).findFirst();
  }

  public String contentType() {
    return contentType;
  }

  /** What users call it. */
  public String label() {
    return label;
  }

  static String told(Collection<FileKind> kinds) {
    return kinds.stream().sorted().map(FileKind::extension).collect(Collectors.joining("、"));
  }

  /** Every ending it can have, with its dot. */
  List<String> extensions() {
    return extensions.stream().map(each -> "." + each).toList();
  }

  boolean isPicture() {
    return this == PNG || this == JPG;
  }

  /** With its dot, as users write it. */
  public String extension() {
    return "." + extensions.get(0);
  }
}
