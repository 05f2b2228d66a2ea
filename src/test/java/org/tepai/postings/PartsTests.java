package org.tepai.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Participant;

/** Who serves whom is said by the model, whatever the jurisdiction calls them. */
class PartsTests {

  private final Case matter = mock(Case.class);

  @BeforeEach
  void somebodyTakesPart() {
    when(matter.participant("expert"))
        .thenReturn(Optional.of(Participant.person("expert", "p1", "o1", "某专家")));
    when(matter.participant("firm"))
        .thenReturn(Optional.of(Participant.organisation("firm", "o2", "某企业")));
  }

  @Test
  void theParticipantsAreThoseThatTheModelNames() {
    Parts parts = new Parts("expert", "firm");

    assertThat(parts.nameOfServing(matter)).isEqualTo("某专家");
    assertThat(parts.nameOfServed(matter)).isEqualTo("某企业");
  }

  @Test
  void inAnEarlierModelATeamServesWhereThereIsOne() {
    assertThat(Parts.ofEarlierModels(matter)).isEqualTo(new Parts("commissioner", "enterprise"));

    when(matter.participant("team"))
        .thenReturn(Optional.of(Participant.person("team", "p2", "o3", "某团")));
    assertThat(Parts.ofEarlierModels(matter)).isEqualTo(new Parts("team", "enterprise"));
  }
}
