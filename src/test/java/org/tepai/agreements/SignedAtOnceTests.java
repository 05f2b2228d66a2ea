package org.tepai.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.MunicipalList;
import org.tepai.journey.World;
import org.tepai.process.Overtaken;
import org.tepai.races.AtOnce;

/**
 * Four parties sign in the same instant. Whoever is told that somebody was quicker signs again; in
 * the end each has signed once and the agreement goes on once.
 */
@TepaiTest
class SignedAtOnceTests {

  @Autowired private World world;
  @Autowired private MunicipalList list;
  @Autowired private JdbcTemplate database;

  @Test
  void eachPartyHasSignedOnceAndTheAgreementGoesOnOnce() throws Exception {
    world.roundPublished("2025-1");
    Journey journey = list.names(world.applies("e0001").readyForRoster());
    try (AtOnce atOnce = new AtOnce()) {
      atOnce.all(
          signs(journey, "e0001.signer", "enterprise"),
          signs(journey, Journey.UNIT + ".leader1", "team"),
          signs(journey, Journey.UNIT + ".signer", "sending-unit"),
          signs(journey, journey.office() + ".signer", "district"));
    }

    assertThat(signatures(journey)).hasSize(4).containsOnly(1L);
    assertThat(journey.openTasks()).containsExactly("file-agreement");
  }

  private static Callable<Boolean> signs(Journey journey, String person, String party) {
    return () -> {
      for (int tries = 0; tries < 4; tries++) {
        try {
          journey.signedBy(person, party);
          return true;
        } catch (Overtaken first) {
          assertThat(first).hasMessageContaining("刚由他人办理");
        }
      }
      return false;
    };
  }

  private List<Long> signatures(Journey journey) {
    return database
        .queryForList(
            """
            select count(*) as signed from signature s join agreement a on a.id = s.agreement_id
            where a.case_id = ? and s.decision = 'SIGN' group by s.party
            """,
            journey.caseId())
        .stream()
        .map(row -> (Long) Map.copyOf(row).get("signed"))
        .toList();
  }
}
