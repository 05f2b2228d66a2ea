package org.tepai.jurisdictions;

/** A file of the folders that process owners keep, under the path by which they know it. */
record SourceFile(String path, String text) {

  /** The folder below {@code bpmn} or {@code forms}: a jurisdiction's, or the shared one. */
  String folder() {
    String[] parts = path.split("/");
    return parts.length > 2 ? parts[1] : "";
  }

  /** The file's name without its ending. */
  String name() {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.contains(".") ? file.substring(0, file.lastIndexOf('.')) : file;
  }

  boolean is(String ending) {
    return path.endsWith(ending);
  }

  /** The first line that contains the text, or the first of all. */
  int lineOf(String part) {
    int at = text.indexOf(part);
    return at < 0 ? 1 : (int) text.substring(0, at).lines().count();
  }
}
