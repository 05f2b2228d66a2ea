package org.tepai.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tepai.process.InvalidInput;

/** A case knows who takes part in it, and as what. */
class ParticipantsTests {

  private final Case file =
      new Case("案-1", "anywhere", "filing", "instance", "e1", "e1.contact", Instant.EPOCH);

  @Test
  void whoeverTakesPartIsFoundByHisRole() {
    file.take(Participant.organisation("station", "u1", "某大学").filedAs("f1"));

    assertThat(file.participant("station"))
        .get()
        .returns("u1", Participant::organisationId)
        .returns("f1", Participant::filingId)
        .returns("某大学", Participant::name);
    assertThat(file.participant("expert")).isEmpty();
  }

  @Test
  void aRoleHasOneParticipantAndTheLaterOneCounts() {
    file.take(Participant.person("expert", "p1", "u1", "张三"));
    file.take(Participant.person("expert", "p2", "u2", "李四"));

    assertThat(file.persons()).containsExactly("p2");
    assertThat(file.organisations()).containsExactly("e1", "u2");
  }

  @Test
  void whoeverIsReleasedTakesPartNoMore() {
    file.take(Participant.organisation("station", "u1", "某大学"));
    file.release("station");

    assertThat(file.participants()).isEmpty();
    assertThat(file.organisations()).containsExactly("e1");
  }

  @Test
  void whoTakesPartHimselfAndWhoStandsInForHimSeeTheCase() {
    file.take(Participant.person("expert", "p1", "u1", "张三"));

    assertThat(PartsTaken.by("p1").includes(file)).isTrue();
    assertThat(PartsTaken.by("p2").includes(file)).isFalse();
    assertThat(PartsTaken.by("p2").andBy("p1", "u1").includes(file)).isTrue();
    assertThat(PartsTaken.by("p2").andBy("p1", "u2").includes(file)).isFalse();
  }

  @Test
  void nothingMovesInAClosedCase() {
    file.close(Stage.COMPLETED, "已备案", Instant.EPOCH);

    assertThatThrownBy(() -> file.moveTo(Stage.SIGNING))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("已办结");
  }
}
