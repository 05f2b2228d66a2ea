package org.tepai.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.organisations.People;
import org.tepai.organisations.RegisteringPerson;

/** Where one takes the place of another there is never a gap and never two. */
@TepaiTest
class ReplacingFilingTests {

  private static final String OFFICE = "d150202";
  private static final String CONTACT = "e0083.contact";
  private static final String COLLEAGUE = "e0083.signer";

  @Autowired private Registry registry;
  @Autowired private EnteringFiling entering;
  @Autowired private Filings filings;
  @Autowired private People people;
  @Autowired private RegisteringPerson registering;
  @Autowired private JdbcTemplate database;

  @AfterEach
  void nobodyKeepsTheRole() {
    List.of(CONTACT, COLLEAGUE)
        .forEach(person -> registering.leave(person, Registry.ENTERPRISE, Registry.LIAISON));
  }

  @Test
  void theOldOneEndsAtTheVeryInstantAtWhichTheNewOneIsFiled() {
    Filing old = filed(CONTACT);
    Filing next = filed(COLLEAGUE);

    Filing ended = filings.byId(old.id());
    assertThat(ended.state()).isEqualTo(Filing.State.ENDED);
    assertThat(ended.endedAt()).contains(next.filedAt());
    assertThat(ended.endReason()).contains("由“e0083.signer”接替");
    assertThat(inForce()).containsExactly(next.id());
  }

  @Test
  void theRolePassesOnAlsoFromThePersonWhoAnswersForTheOrganisation() {
    filed(CONTACT);
    assertThat(holdsRole(CONTACT)).isTrue();

    filed(COLLEAGUE);

    assertThat(holdsRole(CONTACT)).isFalse();
    assertThat(holdsRole(COLLEAGUE)).isTrue();
  }

  @Test
  void whoeverIsFiledAnewKeepsTheRole() {
    filed(CONTACT);
    filed(CONTACT);

    assertThat(holdsRole(CONTACT)).isTrue();
    assertThat(inForce()).hasSize(1);
  }

  @Test
  void twoAtOnceEndUpOneAfterTheOther() throws Exception {
    Filing first = filed(CONTACT);
    List<String> wanted = new ArrayList<>();
    for (int each = 0; each < 4; each++) {
      wanted.add(
          registry.liaisonWanted(Registry.ENTERPRISE, each % 2 == 0 ? COLLEAGUE : CONTACT, OFFICE));
    }

    atOnce(wanted);

    List<Filing> all = filings.ofSameHolder(filings.byId(first.id()));
    assertThat(all).hasSize(5).filteredOn(Filing::inForce).hasSize(1);
    for (int each = 1; each < all.size(); each++) {
      assertThat(all.get(each - 1).endedAt()).contains(all.get(each).filedAt());
    }
  }

  @Test
  void theDatabaseItselfHoldsNoTwo() {
    Filing one = filed(CONTACT);

    assertThatThrownBy(
            () ->
                database.update(
                    """
                    insert into filing (id, tenant_id, register, category, number, name,
                      organisation_id, person_id, supervised_at_place, only_one, case_id, state,
                      filed_on, filed_at, version)
                    select 'second', tenant_id, register, category, 'second', name,
                      organisation_id, person_id, supervised_at_place, only_one, case_id, state,
                      filed_on, filed_at, 0
                    from filing where id = ?
                    """,
                    one.id()))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private void atOnce(List<String> wanted) throws InterruptedException, ExecutionException {
    ExecutorService clerks = Executors.newFixedThreadPool(wanted.size());
    CountDownLatch ready = new CountDownLatch(wanted.size());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (String caseId : wanted) {
        running.add(
            clerks.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return entering.enter(caseId, Registry.liaison());
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      clerks.shutdownNow();
    }
  }

  private Filing filed(String person) {
    return entering.enter(
        registry.liaisonWanted(Registry.ENTERPRISE, person, OFFICE), Registry.liaison());
  }

  private List<String> inForce() {
    return filings.inForceOf(Registry.TENANT, Registry.LIAISON, Registry.ENTERPRISE).stream()
        .map(Filing::id)
        .toList();
  }

  private boolean holdsRole(String person) {
    return people.inRole(person, Registry.ENTERPRISE, Registry.LIAISON);
  }
}
