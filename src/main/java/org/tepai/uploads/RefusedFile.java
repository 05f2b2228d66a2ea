package org.tepai.uploads;

/**
 * A file that is not taken. The message is for whoever sent it: it names the file, what is wrong
 * with it and what he can do.
 */
public final class RefusedFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RefusedFile(String message) {
    super(message);
  }

  /** The same refusal with the file's name before it. */
  RefusedFile of(String fileName) {
    return new RefusedFile("文件“" + fileName + "”" + getMessage());
  }
}
