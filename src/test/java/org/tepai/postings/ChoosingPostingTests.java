package org.tepai.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.MunicipalList;
import org.tepai.journey.World;
import org.tepai.process.FormRequest;

/** Who can choose a posting that is in service. */
@TepaiTest
class ChoosingPostingTests {

  @Autowired private World world;
  @Autowired private MunicipalList list;
  @Autowired private Postings postings;
  @Autowired private PostingFacts facts;

  private Journey journey;

  @BeforeEach
  void aTeamIsInService() {
    world.roundPublished("2025-1");
    journey = list.names(world.applies("e0001").readyForRoster()).signedByAll().filed();
  }

  @Test
  void thoseWhoTakePartAreOfferedThePostingAndOthersAreNot() {
    String id = postings.ofCase(journey.caseId()).orElseThrow().id();
    for (String person : List.of("e0001.contact", "u001.contact", "u001.leader1")) {
      assertThat(offered(person)).contains(id, "示例铸造工艺团 → ", journey.file().number());
    }
    assertThat(offered("u001.leader2")).doesNotContain(id);
    assertThat(offered("e0002.contact")).doesNotContain(id);
  }

  @Test
  void aPostingInServiceCountsForWhoeverServes() {
    String tenant = World.TENANT;
    assertThat(postings.casesServed(tenant, "team", "u001.leader1", "another"))
        .containsExactly(journey.caseId());
    assertThat(postings.casesServed(tenant, "team", "u001.leader1", journey.caseId())).isEmpty();
  }

  private String offered(String person) {
    FormRequest start =
        new FormRequest(
            Set.of("posting_options"),
            Set.of(),
            "any",
            World.TENANT,
            null,
            null,
            null,
            null,
            person);
    return String.valueOf(facts.facts(start).get("posting_options"));
  }
}
