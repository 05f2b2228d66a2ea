package org.tepai.uploads;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Looks in a PDF for the names of what acts by itself, objects packed into streams included.
 * Objects packed in a way that we cannot undo are refused. It is a search and no reading of the
 * file's structure, so a PDF is only ever handed out as a download, never shown by us. A name that
 * merely stands in a text is taken for what it says: to refuse too much can be mended by printing
 * the file anew.
 */
final class PdfCheck {

  private static final Map<String, String> FORBIDDEN =
      Map.ofEntries(
          Map.entry("JavaScript", "含有脚本（JavaScript）"),
          Map.entry("Launch", "含有启动程序的动作"),
          Map.entry("EmbeddedFile", "内嵌了其他文件"),
          Map.entry("EmbeddedFiles", "内嵌了其他文件"),
          Map.entry("RichMedia", "含有可执行的多媒体内容"),
          Map.entry("Rendition", "含有可执行的多媒体内容"),
          Map.entry("Movie", "含有可执行的多媒体内容"),
          Map.entry("Sound", "含有可执行的多媒体内容"),
          Map.entry("XFA", "含有动态表单（XFA）"),
          Map.entry("SubmitForm", "含有向外发送数据的表单"),
          Map.entry("ImportData", "含有读入外部数据的动作"),
          Map.entry("GoToE", "含有打开内嵌文件的动作"),
          Map.entry("GoToR", "含有打开其他文件的动作"),
          Map.entry("Encrypt", "设有密码或权限限制，无法检查其内容"));

  private static final long MOST_UNPACKED = 100L * 1024 * 1024;
  private static final int MOST_STREAMS = 20_000;

  private final Path path;
  private long unpacked;

  private PdfCheck(Path path) {
    this.path = path;
  }

  static void check(Path path) throws IOException {
    new PdfCheck(path).check();
  }

  private void check() throws IOException {
    PdfNames names = new PdfNames(PdfCheck::refuse);
    try (FileChannel file = FileChannel.open(path);
        InputStream content = new BufferedInputStream(Channels.newInputStream(file), 64 * 1024)) {
      names.readAll(content);
    }
    List<Long> packed = new ArrayList<>(names.packedObjects());
    if (packed.size() > MOST_STREAMS) {
      throw new RefusedFile("的结构过于复杂，无法检查；请用办公软件重新导出 PDF 后再上传。");
    }
    for (long start : packed) {
      unpack(start);
    }
  }

  private void unpack(long start) throws IOException {
    try (FileChannel file = FileChannel.open(path).position(start);
        InputStream content =
            new InflaterInputStream(new BufferedInputStream(Channels.newInputStream(file)))) {
      new PdfNames(PdfCheck::refuse).readAll(new BufferedInputStream(new Counted(content)));
    } catch (ZipException | EOFException unreadable) {
      throw unreadable();
    }
  }

  static RefusedFile unreadable() {
    return new RefusedFile("的结构无法检查；请用办公软件重新导出 PDF 后再上传。");
  }

  /** Stops where a small stream has become too large. */
  private final class Counted extends FilterInputStream {

    private Counted(InputStream content) {
      super(content);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      unpacked += Math.max(0, read);
      if (unpacked > MOST_UNPACKED) {
        throw new RefusedFile("解压后过大，不能上传；请用办公软件重新导出 PDF 后再上传。");
      }
      return read;
    }
  }

  private static void refuse(String name) {
    String why = FORBIDDEN.get(name);
    if (why != null) {
      throw new RefusedFile(why + "，不能上传；请用“打印为 PDF”另存一份再上传。");
    }
  }
}
