package org.tepai.uploads;

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * What the parts of an office document point at. Outside it only links may, that a reader follows
 * by a click of his own; whatever is fetched, linked or run by itself is refused.
 */
final class Relationships {

  private static final Set<String> REFUSED =
      Set.of(
          "oleobject",
          "package",
          "control",
          "vbaproject",
          "wordvbadata",
          "externallink",
          "externallinkpath",
          "attachedtemplate",
          "subdocument",
          "afchunk",
          "frame",
          "mailmerge",
          "mailmergesource",
          "xlmacrosheet",
          "xlintlmacrosheet",
          "activexcontrolbinary",
          "ctrlprop",
          "connections",
          "querytable",
          "customui",
          "ui/extensibility",
          "webextension",
          "ui");
  private static final String LINK = "hyperlink";
  private static final Pattern HARMLESS =
      Pattern.compile("(?i)(https?://|mailto:|tel:|#).*", Pattern.DOTALL);

  private Relationships() {}

  static void check(InputStream content) {
    PlainXml.read(
        content,
        xml -> {
          if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
            check(xml);
          }
        });
  }

  private static void check(XMLStreamReader xml) {
    String type = last(xml.getAttributeValue(null, "Type"));
    if (REFUSED.contains(type)) {
      throw OfficeParts.cleaned(type.equals("attachedtemplate") ? "附加了外部模板" : "内嵌或链接了其他文件、控件或宏");
    }
    boolean external = "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"));
    String target = String.valueOf(xml.getAttributeValue(null, "Target")).strip();
    if (external && !(type.equals(LINK) && HARMLESS.matcher(target).matches())) {
      throw OfficeParts.cleaned("引用了文件之外的内容（%s）".formatted(SafeFileName.of(target)));
    }
  }

  private static String last(String type) {
    String given = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return given.substring(given.lastIndexOf('/') + 1);
  }
}
