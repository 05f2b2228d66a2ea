package org.tepai.filings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Participant;
import org.tepai.journey.World;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.organisations.Organisation;
import org.tepai.process.Hand;

/** Whoever supervises a filing does so until an office takes its place, or its place's. */
@TepaiTest
class SupervisingBodiesTests {

  @Autowired private World world;
  @Autowired private SupervisingBodies bodies;
  @Autowired private Clock clock;

  @ParameterizedTest(name = "{0} {1}: {2}, from the handover {3}")
  @CsvSource({"d500112, 茨竹镇,   d500112, d500109", "d500112, 回兴街道, d500112, liangjiang"})
  void theOfficeAtThePlaceSupervisesAlsoAfterAReformOfDivisions(
      String division, String township, String before, String after) {
    Filing filing = filing();
    filing.supervisedBy(new SupervisedBy("d500112", "clerk", true));
    filing.liesIn(division, township);

    world.at("2026-01-24T09:00");
    assertThat(bodies.today(filing)).map(Organisation::id).contains(before);
    world.at("2026-01-25T09:00");
    assertThat(bodies.today(filing)).map(Organisation::id).contains(after);
    assertThat(bodies.group(filing)).contains("chongqing." + after + ".clerk");
  }

  @Test
  void anOfficeThatIsNamedHandsOverToItsSuccessor() {
    Filing filing = filing();
    filing.supervisedBy(new SupervisedBy("d500105", "clerk", false));

    world.at("2026-01-25T09:00");

    assertThat(bodies.today(filing)).map(Organisation::id).contains("liangjiang");
  }

  @Test
  void anOrganisationSupervisesForEverAndNobodyWhereNobodyWasNamed() {
    Filing own = filing();
    own.supervisedBy(new SupervisedBy("u001", "contact", false));
    assertThat(bodies.nameOf(own)).endsWith(" · 联系人");

    Filing nobodys = filing();
    nobodys.supervisedBy(SupervisedBy.NONE);
    assertThat(bodies.nameOf(nobodys)).isEmpty();
    assertThat(bodies.namesOf(List.of(own, nobodys))).containsOnlyKeys(own.id());
  }

  private Filing filing() {
    RegisterEntry.Category category =
        new RegisterEntry.Category("one", "一类", RegisterEntry.HOLDER, "clerk");
    RegisterEntry register =
        new RegisterEntry(
            "stations",
            "工作站",
            RegisterEntry.Holder.ORGANISATION,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(category),
            List.of());
    Participant holder = Participant.organisation("holder", "u001", "某单位");
    Entry entry =
        new Entry("chongqing", register, category, "某站", "case", holder, Optional.empty(), false);
    return new Filing(entry, "一号", Hand.of(null), Moment.of(clock));
  }
}
