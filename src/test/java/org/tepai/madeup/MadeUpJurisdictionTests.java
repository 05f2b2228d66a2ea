package org.tepai.madeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.filings.Filing;
import org.tepai.filings.Filings;
import org.tepai.journey.Journey;
import org.tepai.journey.Newcomers;
import org.tepai.journey.World;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.process.Browser;
import org.tepai.process.FormReader;
import org.tepai.process.InvalidInput;

/**
 * A folder of a jurisdiction that nobody has heard of, dropped beside the real ones: the product
 * starts with it and its officials work. Nothing was compiled for it.
 */
@TepaiTest
class MadeUpJurisdictionTests {

  private static final String TENANT = "xinglan";
  private static final String HOST = "xl-host.contact";
  private static final String CLERK = "xl-east.clerk";
  private static final String FILER = "xlb.filer";
  private static final String STARTS =
      "/camunda/api/engine/engine/default/process-definition/key/%s/tenant-id/xinglan/%s";

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired Newcomers newcomers;
  @Autowired Filings filings;
  @Autowired Notifications notifications;
  @Autowired Dossiers dossiers;
  @Autowired FormReader reader;

  @BeforeEach
  void peopleOfTheMadeUpTown() {
    newcomers.staff(TENANT, "xl-bureau");
    newcomers.staff(TENANT, "xl-east");
    String host = newcomers.enterprise(TENANT, "星澜示例服务公司", "xl-host", "xl-east").id();
    newcomers.person(HOST, "服务公司联系人", host, "contact");
  }

  @Test
  void givenAnApplicationWhenItIsCompletedAndAgreedToThenItIsInTheRegisterAndAllAreTold() {
    Journey station = filed(3);

    assertThat(dossiers.byId(station.caseId()).stage()).isEqualTo(Stage.COMPLETED);
    assertThat(filings.inForce(TENANT, "station"))
        .singleElement()
        .satisfies(
            filing -> {
              assertThat(filing.name()).isEqualTo("东澜服务站");
              assertThat(filing.number()).isEqualTo("星站〔2025〕0001号");
            });
    assertThat(notifications.newestFor(FILER, 5))
        .extracting(Message::text)
        .anyMatch(
            text -> text.startsWith("星澜示例服务公司设立的服务站已备案") && text.contains("由东澜县科技局联系，经办人服务公司联系人"));
  }

  @Test
  void givenTooFewStaffWhenAgreedToThenTheTableForbidsAndTheSupplementMends() {
    Journey station = applies(1);

    assertThatThrownBy(() -> station.does(CLERK, "review-station", Map.of("decision", "AGREE")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("专职人员少于2人〔XL-1〕");
    station
        .does(CLERK, "review-station", Map.of("decision", "RETURN", "reason", "人员不足"))
        .does(HOST, "complete-supplement", application(2))
        .does(CLERK, "review-station", Map.of("decision", "AGREE"));
    assertThat(filings.inForce(TENANT, "station")).hasSize(1);
  }

  @Test
  void givenAStationInForceWhenASecondOfItsKindIsAskedForThenItIsRefusedAtOnce() {
    filed(3);

    assertThatThrownBy(() -> applies(3)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void givenAFiledStationWhenItsHolderClosesItOverTasklistThenItIsNoLongerInForce()
      throws Exception {
    filed(3);
    Filing filing = filings.inForce(TENANT, "station").get(0);
    Browser browser = new Browser(port).signIn(HOST, "tepai");

    JsonNode form = browser.read(STARTS.formatted("station-closing", "deployed-start-form"));
    assertThat(form.path("components").get(0).path("values"))
        .singleElement()
        .satisfies(
            choice -> {
              assertThat(choice.path("value").asText()).isEqualTo(filing.id());
              assertThat(choice.path("label").asText()).contains("东澜服务站", "星站〔2025〕0001号");
            });
    assertThat(closes(browser, "somebody-else's").status()).isEqualTo(400);
    Browser.Answer started = closes(browser, filing.id());
    assertThat(started.status()).as(started.message()).isEqualTo(200);

    Journey closing =
        world.follows(new ObjectMapper().readTree(started.message()).path("id").asText());
    assertThat(browser.get("/tepai/cases/" + closing.caseId())).isEqualTo(200);
    assertThat(reader.read(TENANT, "closing-application", chosen(filing)))
        .extracting(FormReader.Answer::text)
        .containsExactly("东澜服务站（星站〔2025〕0001号）");
    closing.does(FILER, "note-closing", Map.of("decision", "NOTE"));
    assertThat(filings.inForce(TENANT, "station")).isEmpty();
    assertThat(browser.get("/tepai/registers/xinglan/station")).isEqualTo(200);
  }

  @Test
  void givenAStationWhenACountyNamesItForAVisitThenItsHolderReports() {
    filed(3);
    String station = filings.inForce(TENANT, "station").get(0).id();
    Map<String, Object> order = Map.of("visitor", station, "company", "示例企业", "purpose", "了解需求");

    assertThatThrownBy(() -> world.starts(TENANT, HOST, "visit", order))
        .isInstanceOf(AuthorizationException.class);
    Journey visit =
        world
            .starts(TENANT, CLERK, "visit", order)
            .does(HOST, "report-visit", Map.of("decision", "VISITED", "report", "已走访"));

    assertThat(dossiers.byId(visit.caseId()).stage()).isEqualTo(Stage.COMPLETED);
  }

  private static Map<String, Object> chosen(Filing filing) {
    return Map.of("station_chosen", filing.id());
  }

  private static Browser.Answer closes(Browser browser, String station) throws Exception {
    Map<String, Object> chosen = Map.of("value", station);
    Map<String, Object> reason = Map.of("value", "不再设立");
    return browser.send(
        "POST",
        STARTS.formatted("station-closing", "submit-form"),
        Map.of("variables", Map.of("station_chosen", chosen, "closing_reason", reason)));
  }

  private Journey filed(int staff) {
    return applies(staff).does(CLERK, "review-station", Map.of("decision", "AGREE"));
  }

  private Journey applies(int staff) {
    return world.starts(TENANT, HOST, "station-filing", application(staff));
  }

  private static Map<String, Object> application(int staff) {
    return Map.of("station_name", "东澜服务站", "category", "county", "staff", staff, "plan", "服务本县企业");
  }
}
