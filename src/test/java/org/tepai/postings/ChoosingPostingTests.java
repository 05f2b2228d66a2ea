package org.tepai.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import org.tepai.process.TimeTravel;

/** Who can choose a posting that is in service. */
@TepaiTest
class ChoosingPostingTests {

  @Autowired private World world;
  @Autowired private MunicipalList list;
  @Autowired private Postings postings;
  @Autowired private PostingFacts facts;

  @Autowired private TimeTravel time;
  @Autowired private Clock clock;

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

  @Test
  void aPostingPastItsTermIsNeitherOfferedNorCounted() {
    Posting posting = postings.ofCase(journey.caseId()).orElseThrow();
    time.standAt(atNoon(posting.endsOn()));
    assertThat(offered("e0001.contact")).contains(posting.id());

    time.standAt(atNoon(posting.endsOn().plusDays(1)));

    assertThat(offered("e0001.contact")).doesNotContain(posting.id());
    assertThat(postings.casesServed(World.TENANT, "team", "u001.leader1", "another")).isEmpty();
  }

  private Instant atNoon(LocalDate day) {
    return day.atTime(12, 0).atZone(clock.getZone()).toInstant();
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
