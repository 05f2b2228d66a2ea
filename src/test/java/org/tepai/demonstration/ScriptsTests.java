package org.tepai.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** Several jurisdictions are played on one clock. */
class ScriptsTests {

  private static final String FIRST =
      """
      jurisdiction: first
      rank: 1
      seed: 1
      begins: 2025-03-18T09:00
      stops: 2025-09-25T10:00
      hours: ["09:30", "14:30"]
      population:
        sendingUnits: {count: 60, posts: [{role: signer}, {role: specialist, count: 25}]}
      names: {enterprise: 甲, sendingUnit: 乙}
      starts:
        - {process: filing, role: contact, from: 2025-03-18T10:00, to: 2025-03-18T12:00, count: 2}
        - {process: filing, role: contact, from: 2025-03-18T10:00, count: 1}
        - {process: filing, holder: sending-unit, role: specialist, from: 2025-03-19T10:00}
        - {process: filing, role: contact, anew: true, from: 2025-06-16T10:00, to: 2025-06-18T10:00, count: 2}
      """;
  private static final String SECOND =
      """
      jurisdiction: second
      seed: 2
      begins: 2025-04-01T09:00
      stops: 2025-10-01T10:00
      hours: ["09:30", "16:30"]
      names: {enterprise: 甲, sendingUnit: 乙}
      """;

  private final Scripts scripts = new Scripts(List.of(read(SECOND), read(FIRST)));

  @Test
  void the_clock_runs_from_the_earliest_beginning_to_the_latest_end() {
    assertThat(scripts.begins()).isEqualTo(LocalDateTime.parse("2025-03-18T09:00"));
    assertThat(scripts.stops()).isEqualTo(LocalDateTime.parse("2025-10-01T10:00"));
    assertThat(scripts.hours())
        .containsExactly(LocalTime.of(9, 30), LocalTime.of(14, 30), LocalTime.of(16, 30));
  }

  @Test
  void accounts_are_numbered_and_shown_by_rank() {
    assertThat(scripts.all()).extracting(Script::jurisdiction).containsExactly("first", "second");
  }

  @Test
  void a_demonstration_without_any_script_is_refused() {
    assertThatThrownBy(() -> new Scripts(List.of())).hasMessageContaining("demonstration.yaml");
  }

  @Test
  void a_smaller_population_keeps_the_posts() {
    DemonstrationSettings.Size smaller =
        new DemonstrationSettings.Size(null, 6, Map.of("specialist", 2));

    Population population = scripts.of("first").population().sized(smaller);

    assertThat(population.sendingUnits().count()).isEqualTo(6);
    assertThat(population.sendingUnits().posts())
        .extracting(Population.Post::role, Population.Post::count, post -> post.account(1))
        .containsExactly(tuple("signer", 1, "signer"), tuple("specialist", 2, "specialist1"));
  }

  @Test
  void each_start_has_a_name_of_its_own_and_people_of_a_role_take_turns_or_begin_anew() {
    List<StartPlan.Planned> planned =
        new StartPlan(scripts.of("first"), ZoneId.of("Asia/Shanghai")).all();

    assertThat(planned).extracting(StartPlan.Planned::id).doesNotHaveDuplicates();
    assertThat(planned).extracting(StartPlan.Planned::turn).containsExactly(0, 1, 2, 0, 0, 1);
  }

  private static Script read(String text) {
    try {
      return ReadingScripts.read(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.io.IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
