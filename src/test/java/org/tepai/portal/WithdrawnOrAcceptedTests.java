package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Stage;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.races.AtOnce;

/** The applicant takes back what the office accepts in the same instant: one of the two happens. */
@TepaiTest
class WithdrawnOrAcceptedTests {

  private static final int PAIRS = 8;
  private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]+)\"");

  @LocalServerPort private int port;
  @Autowired private World world;

  @Test
  void oneHappensAndTheOtherIsToldSo() throws Exception {
    world.roundPublished("2025-1");
    try (AtOnce atOnce = new AtOnce()) {
      for (int pair = 1; pair <= PAIRS; pair++) {
        String enterprise = "e%04d".formatted(pair);
        Browser applicant = new Browser(port).signIn(enterprise + ".contact", "tepai");
        race(atOnce, world.applies(enterprise), applicant);
      }
    }
  }

  private static void race(AtOnce atOnce, Journey journey, Browser applicant) throws Exception {
    String page = "/tepai/cases/" + journey.caseId();
    String token = token(applicant.get(page));
    List<Boolean> done =
        atOnce.all(
            () -> withdrawn(applicant, applicant.post(page + "/withdraw", "_token=" + token), page),
            () -> accepted(journey));

    assertThat(done).as("withdrawn, accepted").containsExactlyInAnyOrder(true, false);
    assertThat(journey.file().stage()).isEqualTo(done.get(0) ? Stage.WITHDRAWN : Stage.LISTED);
    assertThat(journey.openTasks()).doesNotContain("verify-enterprise");
  }

  /** Told on the page of the case that it went through, or that it did not. */
  private static boolean withdrawn(Browser applicant, HttpResponse<String> answer, String page) {
    if (answer.statusCode() == 409) {
      assertThat(answer.body()).contains("刚由他人办理");
      return false;
    }
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    String told = applicant.get(page).body();
    assertThat(told).containsAnyOf("已撤回。", "只有申请人可以撤回，且须在受理之前");
    return told.contains("已撤回。");
  }

  private static boolean accepted(Journey journey) {
    try {
      journey.verified();
      return true;
    } catch (RuntimeException refused) {
      assertThat(refused).hasMessageMatching("(?s).*(刚由他人办理|任务已不存在|No task verify-enterprise).*");
      return false;
    }
  }

  private static String token(HttpResponse<String> page) {
    Matcher token = TOKEN.matcher(page.body());
    assertThat(token.find()).as(page.body()).isTrue();
    return token.group(1);
  }
}
