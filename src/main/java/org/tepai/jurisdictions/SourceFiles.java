package org.tepai.jurisdictions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds the folders' files on the classpath, from a jar as well as from a build directory. */
class SourceFiles {

  private static final List<String> PATTERNS =
      List.of(
          "bpmn/*/jurisdiction.yaml",
          "bpmn/*/*.bpmn",
          "bpmn/*/*.dmn",
          "bpmn/*/texts/*.yaml",
          "forms/*/*.form");

  private final ResourcePatternResolver resources;

  SourceFiles(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  List<SourceFile> all() {
    return PATTERNS.stream().flatMap(this::matching).toList();
  }

  private Stream<SourceFile> matching(String pattern) {
    try {
      return Stream.of(resources.getResources("classpath*:" + pattern)).map(SourceFiles::read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SourceFile read(Resource resource) {
    try {
      String url = resource.getURL().toString();
      int start = Math.max(url.lastIndexOf("/bpmn/"), url.lastIndexOf("/forms/")) + 1;
      return new SourceFile(
          url.substring(start), resource.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
