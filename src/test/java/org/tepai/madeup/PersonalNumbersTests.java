package org.tepai.madeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.ErasingPersonalData;
import org.tepai.dossiers.KeptSubmission;
import org.tepai.dossiers.SealingEarlierForms;
import org.tepai.dossiers.TimelineEntry;
import org.tepai.journey.Journey;
import org.tepai.journey.Newcomers;
import org.tepai.journey.World;
import org.tepai.organisations.People;
import org.tepai.organisations.PhonesOfPeople;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.personaldata.KeptNumber;
import org.tepai.personaldata.PersonalPlace;
import org.tepai.personaldata.PersonalVault;
import org.tepai.process.Daybreak;
import org.tepai.process.InvalidInput;
import org.tepai.process.MaskingShownNumbers;
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
  @Autowired Daybreak daybreak;
  @Autowired ErasingPersonalData erasing;
  @Autowired SealingEarlierForms sealing;
  @Autowired MaskingShownNumbers masking;
  @Autowired RegisteringPerson registering;
  @Autowired PhonesOfPeople phones;
  @Autowired People people;

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
    assertThat(vault.kept(List.of(mended.owner())))
        .as("who completes a form learns no number that he has not typed")
        .filteredOn(KeptNumber::carried)
        .extracting(number -> number.place().field())
        .containsExactlyInAnyOrder("head_identity", "experts[0].expert_phone");
  }

  @Test
  void a_mask_that_stands_for_no_kept_number_is_refused() {
    Journey station = applies(application(IDENTITY)).does(CLERK, "review-station", returned());
    Map<String, Object> unchanged = new HashMap<>(first(station).content());
    database.update("delete from personal_value where field = 'head_identity'");

    assertThatThrownBy(() -> station.does(HOST, "complete-supplement", unchanged))
        .hasStackTraceContaining("没有保存过与此对应的号码");
    assertThat(dossiers.submissions(station.caseId())).hasSize(2);
  }

  @Test
  void what_has_been_closed_as_long_as_the_jurisdiction_keeps_it_is_erased() {
    Journey open = applies(application(IDENTITY));
    Journey closed = open.does(CLERK, "review-station", returned());
    closed.does(HOST, "complete-supplement", application(IDENTITY));
    daybreak.begin(LocalDate.of(2027, 3, 1));
    assertThat(revealed(first(open), "head_identity")).as("under way").isEqualTo(IDENTITY);

    closed.does(CLERK, "review-station", Map.of("decision", "AGREE"));
    world.at("2026-03-18T08:00");
    daybreak.begin(LocalDate.of(2026, 3, 18));
    assertThat(revealed(first(closed), "head_identity")).as("not a year yet").isEqualTo(IDENTITY);
    daybreak.begin(LocalDate.of(2026, 3, 19));

    assertThat(first(closed).content())
        .containsEntry("head_identity", "已按规定删除")
        .containsEntry("station_name", "东澜服务站")
        .containsEntry("experts", List.of(Map.of("expert_name", "甲", "expert_phone", "已按规定删除")));
    assertThat(database.queryForList("select 1 from personal_value")).isEmpty();
    assertThat(
            database.queryForList(
                "select detail from audit_entry where act = 'ERASED'", String.class))
        .containsExactly("办结满 1 年，6 项");
    assertThat(dossiers.timeline(closed.caseId()))
        .extracting(TimelineEntry::title)
        .contains("删除个人信息");
  }

  @Test
  void on_request_everything_of_a_person_is_erased_but_not_while_a_case_is_open() {
    registering.reach(HOST, PHONE, "host@tepai.example");
    Journey station = applies(application(IDENTITY));

    assertThatThrownBy(() -> erasing.erase(HOST, "本人 3 月 1 日书面申请"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("还有在办案卷（" + station.file().number() + "）");
    station.does(CLERK, "review-station", Map.of("decision", "AGREE"));
    assertThatThrownBy(() -> erasing.erase(HOST, " "))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("请写明理由");

    assertThat(erasing.erase(HOST, "本人 3 月 1 日书面申请")).isEqualTo(3);
    assertThat(first(station).content()).containsEntry("payee_account", "已按规定删除");
    assertThat(people.find(HOST).orElseThrow().phone()).isEmpty();
    assertThat(database.queryForList("select 1 from personal_value")).isEmpty();
  }

  @Test
  void what_earlier_releases_kept_as_typed_is_locked_up_at_the_start() {
    Journey station = applies(application(IDENTITY));
    database.update("delete from personal_value");
    database.update(
        "update submission set content = jsonb_set(content, '{head_identity}', to_jsonb(?::text))",
        IDENTITY);
    database.update("update person set phone = ? where id = ?", PHONE, HOST);
    database.update("update act_ru_variable set text_ = ? where name_ = 'head_identity'", IDENTITY);

    masking.maskAll();
    sealing.sealAll();
    phones.sealEarlier();

    assertThat(first(station).content()).containsEntry("head_identity", IDENTITY_MASK);
    assertThat(revealed(first(station), "head_identity")).isEqualTo(IDENTITY);
    assertThat(people.find(HOST).orElseThrow().phone()).contains("139****5678");
    assertThat(phones.reveal(HOST)).contains(PHONE);
    assertThat(tablesWith(IDENTITY)).as("tables with the number in clear").isEmpty();
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
