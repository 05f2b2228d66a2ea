package org.tepai.uploads;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that may be opened. It lies on disk until it is closed, so that nobody holds it in memory.
 */
public final class AcceptedFile implements Closeable {

  private final String name;
  private final FileKind kind;
  private final Path path;

  AcceptedFile(String name, FileKind kind, Path path) {
    this.name = name;
    this.kind = kind;
    this.path = path;
  }

  /** Fit for every file system. */
  public String name() {
    return name;
  }

  public FileKind kind() {
    return kind;
  }

  public long size() throws IOException {
    return Files.size(path);
  }

  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
