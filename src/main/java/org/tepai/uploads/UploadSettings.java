package org.tepai.uploads;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What files may be.
 *
 * @param kinds what is taken at all
 * @param largest how large one file may be
 * @param pixels how many millions of pixels a picture may have
 * @param parts how many parts a packed file may have
 * @param unpacked how large all parts may be together
 * @param ratio how many times its packed size a part may be, once it is larger than a megabyte
 */
@ConfigurationProperties("tepai.uploads")
public record UploadSettings(
    @DefaultValue({"PDF", "PNG", "JPG", "DOCX", "XLSX"}) Set<FileKind> kinds,
    @DefaultValue("20MB") DataSize largest,
    @DefaultValue("50") int pixels,
    @DefaultValue("2000") int parts,
    @DefaultValue("200MB") DataSize unpacked,
    @DefaultValue("150") int ratio) {

  /** What may be sent and how large it may be, for people. */
  public String limits() {
    return "可以上传 %s，单个文件不超过 %s；不能含宏、内嵌对象和外部引用。"
        .formatted(FileKind.told(kinds), told(largest.toBytes()));
  }

  /** The same for a browser's choice of files. */
  public String accepts() {
    return kinds.stream()
        .sorted()
        .flatMap(kind -> kind.extensions().stream())
        .collect(Collectors.joining(","));
  }

  /** What a person is told of a size. */
  public static String told(long bytes) {
    if (bytes < 1024) {
      return bytes + " 字节";
    }
    return bytes < 1024 * 1024
        ? Math.round(bytes / 1024.0) + " KB"
        : "%.1f MB".formatted(bytes / 1024.0 / 1024.0).replace(".0 MB", " MB");
  }
}
