package org.tepai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The models and forms of the source tree, put together as they are deployed. */
public final class ModelFolders {

  private static final String SHARED = "shared";

  /** Every folder with models of its own. */
  public static List<String> jurisdictions() {
    try (Stream<Path> folders = Files.list(Path.of("bpmn"))) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .filter(name -> !name.equals(SHARED) && !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A jurisdiction's files with the shared ones, by the names they are deployed under. */
  public static Map<String, byte[]> deployment(String jurisdiction) {
    Map<String, byte[]> files = new TreeMap<>();
    for (String folder : List.of(SHARED, jurisdiction)) {
      add(files, Path.of("bpmn", folder));
      add(files, Path.of("forms", folder));
    }
    return files;
  }

  /** The building blocks alone, which name nothing of a jurisdiction's. */
  public static Map<String, byte[]> shared() {
    Map<String, byte[]> files = new TreeMap<>();
    add(files, Path.of("bpmn", SHARED));
    add(files, Path.of("forms", SHARED));
    return files;
  }

  private static void add(Map<String, byte[]> files, Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(file.toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private ModelFolders() {}
}
