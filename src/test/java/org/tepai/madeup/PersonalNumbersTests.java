package org.tepai.madeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.KeptSubmission;
import org.tepai.journey.Journey;
import org.tepai.journey.Newcomers;
import org.tepai.journey.World;
import org.tepai.personaldata.PersonalPlace;
import org.tepai.personaldata.PersonalVault;
import org.tepai.process.InvalidInput;
import org.tepai.process.TaskBoard;

/** What a form asks as a number of a person is under lock from the moment it is handed in. */
@TepaiTest
class PersonalNumbersTests {

  private static final String TENANT = "xinglan";
  private static final String HOST = "xl-host.contact";
  private static final String CLERK = "xl-east.clerk";
  private static final String IDENTITY = "11010519491231002X";
  private static final String IDENTITY_MASK = "110***********002X";
  private static final String ACCOUNT = "6222000000000009";
  private static final String PHONE = "13912345678";

  @Autowired World world;
  @Autowired Newcomers newcomers;
  @Autowired Dossiers dossiers;
  @Autowired PersonalVault vault;
  @Autowired TaskBoard board;
  @Autowired JdbcTemplate database;

  @BeforeEach
  void peopleOfTheMadeUpTown() {
    newcomers.staff(TENANT, "xl-bureau");
    newcomers.staff(TENANT, "xl-east");
    String host = newcomers.enterprise(TENANT, "星澜示例服务公司", "xl-host", "xl-east").id();
    newcomers.person(HOST, "服务公司联系人", host, "contact");
  }

  @Test
  void no_table_holds_a_number_in_clear_and_every_form_shows_its_mask() {
    Journey station = applies(application(IDENTITY));

    assertThat(first(station).content())
        .containsEntry("head_identity", IDENTITY_MASK)
        .containsEntry("payee_account", "622*********0009")
        .containsEntry(
            "experts", List.of(Map.of("expert_name", "甲", "expert_phone", "139****5678")));
    assertThat(revealed(first(station), "head_identity")).isEqualTo(IDENTITY);
    assertThat(revealed(first(station), "payee_account")).isEqualTo(ACCOUNT);
    assertThat(revealed(first(station), "experts[0].expert_phone")).isEqualTo(PHONE);
    assertThat(board.shown(station.task("review-station").id(), "head_identity"))
        .contains(IDENTITY_MASK);
    for (String number : List.of(IDENTITY, ACCOUNT, PHONE)) {
      assertThat(tablesWith(number)).as("tables with a number in clear").isEmpty();
    }
  }

  @Test
  void a_mask_that_comes_back_keeps_the_number_and_a_made_up_one_is_refused() {
    Journey station = applies(application(IDENTITY)).does(CLERK, "review-station", returned());

    assertThatThrownBy(
            () -> station.does(HOST, "complete-supplement", application("110***********0021")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("请填写完整号码");
    Map<String, Object> unchanged = new HashMap<>(first(station).content());
    unchanged.put("payee_account", "10012345678");
    station.does(HOST, "complete-supplement", unchanged);

    KeptSubmission mended = dossiers.submissions(station.caseId()).get(2);
    assertThat(revealed(mended, "head_identity")).isEqualTo(IDENTITY);
    assertThat(revealed(mended, "experts[0].expert_phone")).isEqualTo(PHONE);
    assertThat(revealed(mended, "payee_account")).isEqualTo("10012345678");
    assertThat(revealed(first(station), "payee_account")).isEqualTo(ACCOUNT);
  }

  @Test
  void a_wrong_number_is_told_without_being_repeated() {
    assertThatThrownBy(() -> applies(application("110105194912310021")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("“站长身份证号”校验码不符")
        .hasMessageNotContaining("110105194912310021");
  }

  private Journey applies(Map<String, Object> form) {
    return world.starts(TENANT, HOST, "station-filing", form);
  }

  private KeptSubmission first(Journey journey) {
    return dossiers.submissions(journey.caseId()).get(0);
  }

  private String revealed(KeptSubmission form, String field) {
    return vault.reveal(new PersonalPlace(form.owner(), field)).orElseThrow();
  }

  private static Map<String, Object> returned() {
    return Map.of("decision", "RETURN", "reason", "请核对账号");
  }

  private static Map<String, Object> application(String identity) {
    return Map.of(
        "station_name",
        "东澜服务站",
        "category",
        "county",
        "staff",
        3,
        "plan",
        "服务本县企业",
        "head_identity",
        identity,
        "payee_account",
        ACCOUNT,
        "experts",
        List.of(Map.of("expert_name", "甲", "expert_phone", PHONE)));
  }

  /** Ours and the engine's, what it stores as bytes included. */
  private List<String> tablesWith(String number) {
    return database
        .queryForList("select tablename from pg_tables where schemaname = 'public'", String.class)
        .stream()
        .filter(table -> holds(table, number))
        .toList();
  }

  private boolean holds(String table, String number) {
    String text = table.equals("act_ge_bytearray") ? "encode(bytes_, 'escape')" : "t::text";
    return database.queryForObject(
        "select exists (select 1 from %s t where %s like ?)".formatted(table, text),
        Boolean.class,
        "%" + number + "%");
  }
}
