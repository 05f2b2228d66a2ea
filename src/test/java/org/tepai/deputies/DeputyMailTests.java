package org.tepai.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.mail.PostOffice;
import org.tepai.mail.SendingMail;

/** Decision X3: mail follows the tasks. */
@TepaiTest
@DisplayName("代理人：X3 邮件送达代理人")
class DeputyMailTests {

  private static final String OFFICE = "d500103";
  private static final String CLERK = OFFICE + ".clerk";
  private static final String FILER = OFFICE + ".filer";

  @Autowired private World world;
  @Autowired private Absences absences;
  @Autowired private SendingMail sending;
  @Autowired private PostOffice post;

  private Journey journey;

  @BeforeEach
  void anEnterpriseHasApplied() {
    world.roundPublished("2025-1");
    journey = world.applies("e0003");
    assertThat(journey.clerk()).isEqualTo(CLERK);
    sending.sendDue();
    post.openEmpty();
  }

  @Test
  void bothHearOfItBeforeItBeginsAndWhenItIsTakenBack() {
    Deputyship planned = absences.arranged(OFFICE, CLERK, FILER, "2025-03-20", "2025-03-21");
    sending.sendDue();
    assertThat(post.textsFor(FILER))
        .singleElement()
        .asString()
        .contains("渝中区专人自 2025-03-20 至 2025-03-21 不在岗");
    assertThat(post.subjectsFor(CLERK))
        .singleElement()
        .asString()
        .contains("自 2025-03-20 至 2025-03-21 代理渝中区专人");

    post.openEmpty();
    absences.ended(planned);
    sending.sendDue();
    assertThat(post.subjectsFor(CLERK)).singleElement().asString().contains("已结束");
    assertThat(post.subjectsFor(FILER)).hasSize(1);
  }

  @Test
  void remindersReachTheDeputyWhileThePersonIsAwayAndHimselfAfterwards() {
    absences.arranged(OFFICE, CLERK, FILER, "2025-03-18", "2025-03-19");
    sending.sendDue();
    post.openEmpty();

    morning("2025-03-19");
    assertThat(post.arrivedFor(CLERK)).isEmpty();
    assertThat(post.textsFor(FILER)).isNotEmpty().anyMatch(text -> text.contains("核验企业申请"));

    post.openEmpty();
    morning("2025-03-20");
    assertThat(post.subjectsFor(CLERK)).anyMatch(subject -> subject.contains("已结束"));
    post.openEmpty();
    morning("2025-03-24");
    assertThat(post.arrivedFor(FILER)).isEmpty();
  }

  private void morning(String day) {
    world.at(day + "T00:05");
    absences.dayBegins(day);
    world.at(day + "T09:00");
    sending.sendDue();
  }
}
