package org.tepai.uploads;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Text in an office document that does something when it is opened: fields of Word that fetch or
 * start something, formulas that do. Fields are taken by a list of harmless ones, because a field
 * can be put together from others until no search would find its name.
 */
final class ActiveText {

  private static final Set<String> FIELDS =
      Set.of(
          "PAGE",
          "NUMPAGES",
          "SECTION",
          "SECTIONPAGES",
          "PAGEREF",
          "REF",
          "NOTEREF",
          "STYLEREF",
          "TOC",
          "TC",
          "TOA",
          "TA",
          "XE",
          "INDEX",
          "SEQ",
          "HYPERLINK",
          "DATE",
          "TIME",
          "CREATEDATE",
          "SAVEDATE",
          "PRINTDATE",
          "EDITTIME",
          "AUTHOR",
          "LASTSAVEDBY",
          "TITLE",
          "SUBJECT",
          "KEYWORDS",
          "COMMENTS",
          "FILENAME",
          "FILESIZE",
          "NUMWORDS",
          "NUMCHARS",
          "REVNUM",
          "DOCPROPERTY",
          "USERNAME",
          "EQ",
          "SYMBOL",
          "ADVANCE",
          "FORMTEXT",
          "FORMCHECKBOX",
          "FORMDROPDOWN",
          "LISTNUM",
          "AUTONUM",
          "AUTONUMLGL",
          "AUTONUMOUT",
          "BIBLIOGRAPHY",
          "CITATION",
          "ADDIN",
          "MERGEFIELD",
          "SHAPE",
          "=");
  private static final Pattern DANGEROUS =
      Pattern.compile(
          "(?i)^[^'\"]*\\|.*!.*|.*\\b(WEBSERVICE|RTD|CALL|REGISTER|REGISTER\\.ID|EXEC|DDE)\\s*\\(.*",
          Pattern.DOTALL);
  private static final Set<String> FORMULAS = Set.of("f", "formula", "formula1", "definedname");
  private static final Set<String> OBJECTS =
      Set.of("oleobject", "oleobjects", "control", "ddelink", "altchunk", "object");
  private static final char NESTED = '{';
  private static final int LONGEST = 20_000;

  private final Deque<StringBuilder> fields = new ArrayDeque<>();
  private StringBuilder formula;
  private boolean instruction;

  void check(InputStream content) {
    PlainXml.read(content, this::take);
  }

  private void take(XMLStreamReader xml) throws XMLStreamException {
    if (xml.isStartElement()) {
      begin(xml, xml.getLocalName().toLowerCase(Locale.ROOT));
    } else if (xml.isEndElement()) {
      end(xml.getLocalName().toLowerCase(Locale.ROOT));
    } else if (xml.isCharacters()) {
      text(xml.getText());
    }
  }

  private void begin(XMLStreamReader xml, String name) {
    if (OBJECTS.contains(name)) {
      throw OfficeParts.cleaned("内嵌或链接了其他文件或控件");
    }
    switch (name) {
      case "fldsimple" -> checkField(attribute(xml, "instr"));
      case "fldchar" -> fieldChar(attribute(xml, "fldCharType"));
      case "instrtext", "delinstrtext" -> instruction = true;
      default -> {
        if (FORMULAS.contains(name)) {
          formula = new StringBuilder();
        }
      }
    }
  }

  private void end(String name) {
    if (name.equals("instrtext") || name.equals("delinstrtext")) {
      instruction = false;
    } else if (formula != null && FORMULAS.contains(name)) {
      if (DANGEROUS.matcher(formula).matches()) {
        throw OfficeParts.cleaned("含有会调用外部程序或数据的公式");
      }
      formula = null;
    }
  }

  private void text(String text) {
    if (instruction && fields.isEmpty()) {
      throw OfficeParts.cleaned("含有不完整的域");
    }
    StringBuilder open = instruction ? fields.peek() : formula;
    if (open != null && open.length() < LONGEST) {
      open.append(text);
    }
  }

  /** An instruction ends where its result begins, or with the field. */
  private void fieldChar(String type) {
    if ("begin".equals(type)) {
      if (!fields.isEmpty()) {
        // no name is on the list that is put together from another field
        fields.peek().append(NESTED);
      }
      fields.push(new StringBuilder());
    } else if (!fields.isEmpty()) {
      checkField(fields.peek().toString());
      if ("end".equals(type)) {
        fields.pop();
      }
    }
  }

  private static void checkField(String instruction) {
    String told = instruction == null ? "" : instruction.strip();
    String name =
        told.startsWith("=") ? "=" : told.split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT);
    if (!FIELDS.contains(name)) {
      throw OfficeParts.cleaned("含有会引用外部内容的域（%s）".formatted(SafeFileName.of(name)));
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    for (int index = 0; index < xml.getAttributeCount(); index++) {
      if (xml.getAttributeLocalName(index).equals(name)) {
        return xml.getAttributeValue(index);
      }
    }
    return null;
  }
}
