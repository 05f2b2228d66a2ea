package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** ADR 23: an owner's deployment and a new delivery, file by file. */
class ModelSetTests {

  private static Map<String, byte[]> files(String... namesAndContents) {
    Map<String, byte[]> files = new TreeMap<>();
    for (int at = 0; at < namesAndContents.length; at += 2) {
      files.put(namesAndContents[at], namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static ModelSet merged(
      Map<String, byte[]> inForce, Map<String, byte[]> last, Map<String, byte[]> delivered) {
    return ModelSet.merged(inForce, ModelSet.digests(last), delivered);
  }

  private static String written(ModelSet set) {
    return set.files().entrySet().stream()
        .map(file -> file.getKey() + new String(file.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining(" "));
  }

  @Test
  void the_same_delivery_again_leaves_an_owners_files_alone() {
    ModelSet set =
        merged(
            files("a", "2", "b", "1", "c", "1"),
            files("a", "1", "b", "1"),
            files("a", "1", "b", "1"));
    assertThat(written(set)).isEqualTo("a2 b1 c1");
    assertThat(set.owners()).containsExactly("a", "c");
    assertThat(set.heldBack()).isEmpty();
  }

  @Test
  void what_he_did_not_touch_comes_new_and_what_both_changed_stays_his_and_is_told() {
    ModelSet set =
        merged(
            files("a", "2", "b", "1"),
            files("a", "1", "b", "1"),
            files("a", "3", "b", "3", "d", "1"));
    assertThat(written(set)).isEqualTo("a2 b3 d1");
    assertThat(set.heldBack()).containsExactly("a");
  }

  @Test
  void what_is_delivered_no_more_goes_unless_he_changed_it() {
    ModelSet set = merged(files("a", "2", "b", "1"), files("a", "1", "b", "1"), files());
    assertThat(written(set)).isEqualTo("a2");
    assertThat(set.heldBack()).containsExactly("a");
  }

  @Test
  void a_delivery_that_has_become_what_he_deployed_is_nobodys_own() {
    ModelSet set = merged(files("a", "2"), files("a", "1"), files("a", "2"));
    assertThat(written(set)).isEqualTo("a2");
    assertThat(set.owners()).isEmpty();
    assertThat(set.heldBack()).isEmpty();
  }
}
