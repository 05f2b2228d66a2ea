package org.tepai.uploads;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A zip archive that says it is an office document. It is unpacked once to nowhere, counting: some
 * kilobytes can become more than any disk holds. Readers find the parts either one after the other
 * or by the list at the end; where the two disagree, what was looked at is not what is opened.
 */
final class PackedFile {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final long GRACE = 1024 * 1024;

  private final Path path;
  private final UploadSettings settings;
  private final Map<String, PartDigest> parts = new LinkedHashMap<>();
  private long unpacked;

  PackedFile(Path path, UploadSettings settings) {
    this.path = path;
    this.settings = settings;
  }

  static boolean isOne(Path path) throws IOException {
    try (InputStream content = Files.newInputStream(path)) {
      return Arrays.equals(ZIP, content.readNBytes(ZIP.length));
    }
  }

  /** Looks through all of it. */
  FileKind kind() throws IOException {
    try (ZipFile listed = new ZipFile(path.toFile())) {
      unpackAll();
      compare(listed);
      return new OfficeParts(listed).kind();
    } catch (ZipException | EOFException | IllegalArgumentException broken) {
      throw new RefusedFile("无法解压，可能已损坏；请用办公软件打开并另存后再上传。");
    }
  }

  private void unpackAll() throws IOException {
    try (ZipInputStream content =
        new ZipInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      for (ZipEntry part = content.getNextEntry(); part != null; part = content.getNextEntry()) {
        if (parts.size() >= settings.parts()) {
          throw new RefusedFile("内含的部件超过 %d 个，不能上传。".formatted(settings.parts()));
        }
        unpack(part, content);
      }
    }
  }

  private void unpack(ZipEntry part, InputStream content) throws IOException {
    PartDigest digest = new PartDigest();
    byte[] buffer = new byte[16 * 1024];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      digest.add(buffer, read);
      unpacked += read;
      if (unpacked > settings.unpacked().toBytes()) {
        throw new RefusedFile(
            "解压后超过 %s，不能上传。".formatted(UploadSettings.told(settings.unpacked().toBytes())));
      }
    }
    if (digest.beginsWith(ZIP)) {
      throw new RefusedFile("里面还有压缩文件或内嵌的办公文档，不能上传；请把它们分别上传。");
    }
    if (parts.put(part.getName(), digest.sealed()) != null) {
      throw new RefusedFile("的内部结构自相矛盾，不能上传；请用办公软件打开并另存后再上传。");
    }
  }

  /** By the list at the end, with the packed sizes that only the list is sure to have. */
  private void compare(ZipFile listed) throws IOException {
    Set<String> names = new HashSet<>();
    for (ZipEntry part : Collections.list(listed.entries())) {
      PartDigest streamed = parts.get(part.getName());
      if (!names.add(part.getName()) || streamed == null || !streamed.equals(read(listed, part))) {
        throw new RefusedFile("的内部结构自相矛盾，不能上传；请用办公软件打开并另存后再上传。");
      }
      if (part.getSize() > GRACE && part.getSize() / settings.ratio() > part.getCompressedSize()) {
        throw new RefusedFile("的压缩比超过 %d 倍，不能上传。".formatted(settings.ratio()));
      }
    }
    if (!names.equals(parts.keySet())) {
      throw new RefusedFile("的内部结构自相矛盾，不能上传；请用办公软件打开并另存后再上传。");
    }
  }

  private static PartDigest read(ZipFile listed, ZipEntry part) throws IOException {
    PartDigest digest = new PartDigest();
    byte[] buffer = new byte[16 * 1024];
    try (InputStream content = listed.getInputStream(part)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        digest.add(buffer, read);
      }
    }
    return digest.sealed();
  }
}
