package org.tepai.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FillingTests {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 18);
  private static final Map<String, List<String>> WORDS = Map.of("fields", List.of("机械", "材料"));

  private final Filling filling =
      new Filling(Dice.of(1, "matter"), WORDS, TODAY, name -> name.equals("my name") ? "示例" : null);

  @Test
  void a_lone_placeholder_keeps_its_type() {
    assertThat(filling.fill(Map.of("funding", "{whole 5..5}"))).containsEntry("funding", 5);
    assertThat(filling.fill(Map.of("founded_on", "{day -7}")))
        .containsEntry("founded_on", "2025-03-11");
  }

  @Test
  void placeholders_in_a_text_become_words() {
    assertThat(filling.text("{my name}的{one fields}团")).isIn("示例的机械团", "示例的材料团");
  }

  @Test
  void rows_are_repeated_behind_the_one_that_is_always_there() {
    Map<String, Object> repeated = Map.of("times", "2", "row", Map.of("name", "{my name}"));
    Object rows =
        filling.fill(Map.of("members", List.of(Map.of("role", "leader"), repeated))).get("members");
    assertThat(rows)
        .isEqualTo(List.of(Map.of("role", "leader"), Map.of("name", "示例"), Map.of("name", "示例")));
  }

  @Test
  void an_answer_left_out_is_not_handed_in() {
    Map<String, Object> form = new HashMap<>();
    form.put("register_number", null);
    form.put("options", "{choices nothing}");
    assertThat(filling.fill(form)).isEmpty();
  }

  @Test
  void a_missing_word_list_is_named() {
    assertThatThrownBy(() -> filling.text("{one verbs}")).hasMessageContaining("verbs");
  }

  @Test
  void chance_falls_the_same_way_for_the_same_matter() {
    assertThat(Dice.of(7, "a").between(0, 1_000_000))
        .isEqualTo(Dice.of(7, "a").between(0, 1_000_000))
        .isNotEqualTo(Dice.of(7, "b").between(0, 1_000_000));
  }
}
