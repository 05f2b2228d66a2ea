package org.tepai.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Java asks for settings and texts by key. What a jurisdiction must have is checked as it is
 * loaded, by what the modules declare; a key that no delivered jurisdiction has is a slip of the
 * pen, and so fails here.
 */
class KeysTests {

  private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]+(?:\\.[a-zA-Z]+)+)\"");

  /** Properties of the mail library look like keys and are none. */
  private static final Pattern MAIL_LIBRARY = Pattern.compile("mail\\.(smtp|transport)\\..*");

  @Test
  void whatTheCodeAsksForIsThere() throws IOException {
    Set<String> known = known();
    Set<String> topics = known.stream().map(KeysTests::topic).collect(Collectors.toSet());

    assertThat(keysInCode())
        .filteredOn(key -> topics.contains(topic(key)))
        .filteredOn(key -> !MAIL_LIBRARY.matcher(key).matches())
        .as("settings and texts that the code asks for")
        .isNotEmpty()
        .isSubsetOf(known);
  }

  private static Set<String> known() {
    Set<String> known = new TreeSet<>();
    for (Jurisdiction jurisdiction : Folders.all().all()) {
      known.addAll(jurisdiction.texts().keySet());
      known.addAll(jurisdiction.documentNumbers().keySet());
      jurisdiction.settings().all().forEach(setting -> known.add(setting.key()));
    }
    return known;
  }

  private static Set<String> keysInCode() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      return sources
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(KeysTests::keys)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> keys(Path source) {
    try {
      return KEY.matcher(Files.readString(source)).results().map(found -> found.group(1));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String topic(String key) {
    return key.split("\\.")[0];
  }
}
