package org.tepai.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of an office document, by their names: what may be among them and what may not. */
final class OfficeParts {

  private static final Map<Pattern, String> FORBIDDEN =
      Map.of(
          Pattern.compile("(?i).*vbaProject.*|.*vbaData.*|.*/macrosheets/.*|.*/dialogsheets/.*"),
          "含有宏",
          Pattern.compile("(?i).*/embeddings/.*|.*oleObject.*"),
          "内嵌了其他文件（OLE 对象）",
          Pattern.compile("(?i).*/activeX/.*|.*/ctrlProps/.*"),
          "含有控件（ActiveX）",
          Pattern.compile("(?i).*/externalLinks/.*|.*/connections\\.xml|.*/queryTables/.*"),
          "引用了外部文件或数据",
          Pattern.compile("(?i)customUI/.*|.*/customUI.*|.*/webextensions/.*"),
          "含有加载项");

  private static final Pattern PATH =
      Pattern.compile("(^|.*[/\\\\])\\.\\.([/\\\\].*|$)|^/.*|.*\\\\.*");
  private static final Pattern PRINTER = Pattern.compile("(?i).*/printerSettings/[^/]+\\.bin");
  private static final Set<String> PARTS =
      Set.of(
          "xml", "rels", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "wdp",
          "svg", "vml", "odttf", "fntdata", "ttf", "otf", "esl");
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String OFD = "OFD.xml";

  private final ZipFile file;

  OfficeParts(ZipFile file) {
    this.file = file;
  }

  /** The kind that its parts make it; refused with whatever must not be in it. */
  FileKind kind() throws IOException {
    List<? extends ZipEntry> parts = file.stream().filter(part -> !part.isDirectory()).toList();
    parts.forEach(part -> checkName(part.getName()));
    Optional<FileKind> kind = contentTypes();
    for (ZipEntry part : parts) {
      checkContent(part);
    }
    return kind.or(() -> ofd(parts))
        .orElseThrow(() -> new RefusedFile("是压缩文件，不是可以上传的办公文档；请解压后分别上传。"));
  }

  private static void checkName(String name) {
    FORBIDDEN.forEach(
        (pattern, why) -> {
          if (pattern.matcher(name).matches()) {
            throw cleaned(why);
          }
        });
    if (PATH.matcher(name).matches()) {
      throw cleaned("内部的部件指向文件之外");
    }
  }

  private Optional<FileKind> contentTypes() throws IOException {
    ZipEntry types = file.getEntry(CONTENT_TYPES);
    if (types == null) {
      return Optional.empty();
    }
    try (InputStream content = file.getInputStream(types)) {
      return ContentTypes.kind(content);
    }
  }

  private void checkContent(ZipEntry part) throws IOException {
    String name = part.getName();
    String extension = SafeFileName.extensionOf(name);
    if (!PARTS.contains(extension) && !PRINTER.matcher(name).matches()) {
      throw cleaned("内含无法检查的部件（%s）".formatted(SafeFileName.ofUpload(name)));
    }
    try (InputStream content = file.getInputStream(part)) {
      if (extension.equals("rels")) {
        Relationships.check(content);
      } else if (extension.equals("xml") || extension.equals("vml")) {
        new ActiveText().check(content);
      }
    }
  }

  private static Optional<FileKind> ofd(List<? extends ZipEntry> parts) {
    return parts.stream()
        .filter(part -> part.getName().equals(OFD))
        .map(part -> FileKind.OFD)
        .findFirst();
  }

  /** A refusal that says how the sender gets rid of it. */
  static RefusedFile cleaned(String why) {
    return new RefusedFile(why + "，不能上传；请另存为不含这些内容的文件，或另存为 PDF 后再上传。");
  }
}
