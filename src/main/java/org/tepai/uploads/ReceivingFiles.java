package org.tepai.uploads;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/**
 * Takes files in from outside. Whoever needs one gets it from here only: on disk, of a known kind,
 * looked through. What cannot be looked through is not taken.
 */
@Component
public class ReceivingFiles {

  private final UploadSettings settings;
  private final Tika tika = new Tika();

  ReceivingFiles(UploadSettings settings) {
    this.settings = settings;
  }

  /**
   * @param claimedName what the sender calls it
   * @return the file, to be closed by the caller
   * @throws RefusedFile with what is wrong with it
   */
  public AcceptedFile receive(String claimedName, InputStream content) throws IOException {
    return receive(claimedName, content, settings.kinds(), settings.largest().toBytes());
  }

  /** The same where less is wanted than what files may be elsewhere. */
  public AcceptedFile receive(
      String claimedName, InputStream content, Set<FileKind> kinds, long largest)
      throws IOException {
    String name = SafeFileName.ofUpload(claimedName);
    Path path = Files.createTempFile("tepai-upload-", ".part");
    try {
      return new AcceptedFile(name, looked(name, copied(content, path, largest), kinds), path);
    } catch (RefusedFile refused) {
      Files.deleteIfExists(path);
      throw refused.of(name);
    } catch (IOException | RuntimeException broken) {
      Files.deleteIfExists(path);
      throw broken;
    }
  }

  /** Counts to the end, so that a refusal can say how large it is. */
  private static Path copied(InputStream content, Path path, long largest) throws IOException {
    long size = 0;
    byte[] buffer = new byte[64 * 1024];
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        size += read;
        if (size <= largest) {
          out.write(buffer, 0, read);
        }
      }
    }
    if (size == 0) {
      throw new RefusedFile("是空的，没有内容；请检查后重新选择。");
    }
    if (size > largest) {
      throw new RefusedFile(
          "有 %s，单个文件应不超过 %s；请压缩或拆分后再上传。"
              .formatted(UploadSettings.told(size), UploadSettings.told(largest)));
    }
    return path;
  }

  private FileKind looked(String name, Path path, Set<FileKind> kinds) throws IOException {
    FileKind claimed = claimed(name, kinds);
    FileKind found = found(path, claimed);
    if (found != claimed) {
      throw new RefusedFile(
          "的扩展名是“%s”，内容却是 %s；请改正扩展名或另存为正确的格式后再上传。"
              .formatted("." + SafeFileName.extensionOf(name), found.label()));
    }
    if (found == FileKind.PDF) {
      PdfCheck.check(path);
    } else if (found.isPicture()) {
      new PictureCheck(settings.pixels()).check(path);
    }
    return found;
  }

  private static FileKind claimed(String name, Set<FileKind> kinds) {
    String extension = SafeFileName.extensionOf(name);
    return FileKind.ending(extension)
        .filter(kinds::contains)
        .orElseThrow(
            () ->
                new RefusedFile(
                    "%s，不能上传；可以上传：%s。"
                        .formatted(
                            extension.isEmpty() ? "没有扩展名" : "是“." + extension + "”文件",
                            FileKind.told(kinds))));
  }

  /** By its first bytes; what is packed tells what it is by its parts, and is looked through. */
  private FileKind found(Path path, FileKind claimed) throws IOException {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(path))) {
      String type = tika.detect(content);
      if (PackedFile.isOne(path)) {
        return new PackedFile(path, settings).kind();
      }
      return FileKind.ofContent(type)
          .orElseThrow(
              () ->
                  new RefusedFile(
                      "的内容不是 %s%s；请确认文件没有损坏、没有改过扩展名。"
                          .formatted(claimed.label(), ContentNames.of(type))));
    }
  }
}
