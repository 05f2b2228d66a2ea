package org.tepai.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Goes through a trail that was exported earlier. Nothing is needed for it but the file. */
final class VerifyingFile {

  private static final String MARK = "\uFEFF";

  /**
   * @throws IOException when the file cannot be read, or is none that was exported
   */
  static Verification verify(Path file, Optional<Anchor> anchor) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      CsvReader lines = new CsvReader(text);
      requireHeader(lines.next().orElse(List.of()), file);
      return check(lines, anchor, file);
    }
  }

  private static void requireHeader(List<String> header, Path file) throws IOException {
    boolean marked = !header.isEmpty() && header.get(0).startsWith(MARK);
    String names = String.join(",", header).replace("\"", "");
    if (!(marked ? names.substring(1) : names).equals(String.join(",", SealedFields.NAMES))) {
      throw strange(file);
    }
  }

  private static Verification check(CsvReader lines, Optional<Anchor> anchor, Path file)
      throws IOException {
    ChainCheck check = null;
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      SealedFields link = link(line.get(), file);
      if (check == null) {
        check = new ChainCheck(before(link), anchor);
      }
      check.take(link);
    }
    return (check == null ? new ChainCheck(Anchors.BEGINNING, anchor) : check).end(0);
  }

  private static SealedFields link(List<String> line, Path file) throws IOException {
    if (line.size() != SealedFields.NAMES.size() || !line.get(0).matches("\\d{1,18}")) {
      throw strange(file);
    }
    return SealedFields.ofLine(line);
  }

  /** A file may begin anywhere in the chain; its first line says behind which seal. */
  private static Anchor before(SealedFields first) {
    return new Anchor(Long.parseLong(first.position()) - 1, first.previousDigest());
  }

  private static IOException strange(Path file) {
    return new IOException(file + " 不是本系统导出的审计记录，或已损坏 (not an exported audit trail, or damaged)");
  }

  private VerifyingFile() {}
}
