package org.tepai.uploads;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Walks over a PDF's bytes and names every name in them, however it is spelt: {@code /J#61va} is
 * {@code /Java}. Remembers where objects are packed into a stream.
 */
final class PdfNames {

  private static final String ENDS = "()<>[]{}/% \t\r\n\f\0";
  private static final int LONGEST = 127;
  private static final String STREAM = "stream";
  private static final String BLANKS = " \t\r\n\f\0";

  /** Ways of packing that are not undone here; what follows a prediction is not to be read. */
  private static final Set<String> OTHER_WAYS =
      Set.of(
          "LZWDecode",
          "LZW",
          "ASCIIHexDecode",
          "AHx",
          "ASCII85Decode",
          "A85",
          "RunLengthDecode",
          "RL",
          "CCITTFaxDecode",
          "DCTDecode",
          "JBIG2Decode",
          "JPXDecode",
          "BrotliDecode",
          "Crypt",
          "DecodeParms",
          "Predictor");

  private final Consumer<String> seen;
  private final List<Long> packed = new ArrayList<>();
  private boolean objects;
  private boolean deflated;
  private boolean otherwise;
  private long at;

  PdfNames(Consumer<String> seen) {
    this.seen = seen;
  }

  /** Where each stream begins that holds packed objects. */
  List<Long> packedObjects() {
    return packed;
  }

  void readAll(InputStream content) throws IOException {
    int next = read(content);
    while (next >= 0) {
      if (next == '/') {
        next = name(content);
      } else if (next == 's') {
        next = word(content);
      } else {
        next = read(content);
      }
    }
    if (objects && (deflated || otherwise)) {
      throw PdfCheck.unreadable();
    }
  }

  private int name(InputStream content) throws IOException {
    StringBuilder name = new StringBuilder();
    int next = read(content);
    while (next >= 0 && ENDS.indexOf(next) < 0 && name.length() < LONGEST) {
      name.append((char) next);
      next = read(content);
    }
    String plain = plain(name);
    seen.accept(plain);
    objects |= plain.equals("ObjStm");
    deflated |= plain.equals("FlateDecode") || plain.equals("Fl");
    otherwise |= OTHER_WAYS.contains(plain);
    return plain.equals("Filter") ? filter(content, next) : next;
  }

  /** One name, perhaps in brackets; what stands elsewhere in the file is not looked up. */
  private int filter(InputStream content, int first) throws IOException {
    int next = skip(content, first, BLANKS);
    if (next != '[') {
      otherwise |= next != '/';
      return next;
    }
    next = skip(content, read(content), BLANKS);
    if (next == '/') {
      next = skip(content, name(content), BLANKS);
    }
    otherwise |= next != ']';
    return next;
  }

  private int skip(InputStream content, int first, String blanks) throws IOException {
    int next = first;
    while (next >= 0 && blanks.indexOf(next) >= 0) {
      next = read(content);
    }
    return next;
  }

  /** A stream begins after its word and one line end; readers overlook blanks between them. */
  private int word(InputStream content) throws IOException {
    int matched = 1;
    int next = read(content);
    while (matched < STREAM.length() && next == STREAM.charAt(matched)) {
      matched++;
      next = read(content);
    }
    if (matched < STREAM.length()) {
      return next;
    }
    next = skip(content, next, " \t");
    return next == '\r' || next == '\n' ? stream(content, next) : next;
  }

  private int stream(InputStream content, int next) throws IOException {
    int after = next == '\r' ? read(content) : next;
    long start = after == '\n' ? at : at - 1;
    if (objects && otherwise) {
      throw PdfCheck.unreadable();
    }
    if (objects && deflated) {
      packed.add(start);
    }
    objects = false;
    deflated = false;
    otherwise = false;
    return after == '\n' ? read(content) : after;
  }

  private int read(InputStream content) throws IOException {
    int next = content.read();
    at += next < 0 ? 0 : 1;
    return next;
  }

  private static String plain(CharSequence name) {
    StringBuilder plain = new StringBuilder();
    for (int index = 0; index < name.length(); index++) {
      char each = name.charAt(index);
      int code = each == '#' && index + 2 < name.length() ? hex(name, index + 1) : -1;
      plain.append(code < 0 ? each : (char) code);
      index += code < 0 ? 0 : 2;
    }
    return plain.toString();
  }

  private static int hex(CharSequence name, int at) {
    int high = Character.digit(name.charAt(at), 16);
    int low = Character.digit(name.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
  }
}
