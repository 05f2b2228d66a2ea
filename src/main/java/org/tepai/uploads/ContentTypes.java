package org.tepai.uploads;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an office document says its parts are. */
final class ContentTypes {

  private static final String MAIN = ".main+xml";
  private static final Pattern MACROS =
      Pattern.compile(".*(macroenabled|vbaproject|intlmacrosheet).*");
  private static final Pattern OBJECTS = Pattern.compile(".*(oleobject|activex).*");

  private Optional<FileKind> kind = Optional.empty();

  private ContentTypes() {}

  static Optional<FileKind> kind(InputStream content) {
    ContentTypes types = new ContentTypes();
    PlainXml.read(
        content,
        xml -> {
          if (xml.isStartElement()) {
            types.take(xml.getAttributeValue(null, "ContentType"));
          }
        });
    return types.kind;
  }

  private void take(String declared) {
    String type = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
    if (MACROS.matcher(type).matches()) {
      throw OfficeParts.cleaned("含有宏");
    }
    if (OBJECTS.matcher(type).matches()) {
      throw OfficeParts.cleaned("内嵌了其他文件或控件");
    }
    if (type.endsWith(MAIN)) {
      kind = FileKind.ofContent(type.substring(0, type.length() - MAIN.length()));
    }
  }
}
