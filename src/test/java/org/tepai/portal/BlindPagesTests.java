package org.tepai.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.MunicipalList;
import org.tepai.journey.World;
import org.tepai.organisations.Organisations;

/**
 * Districts are blind to each other on every page, list, search, count and download that the
 * product serves: the doors are counted from the running application, so that a new page is walked
 * through without anybody having to think of it.
 */
@TepaiTest
class BlindPagesTests {

  /** Open to everybody by their nature, and in a demonstration only. */
  private static final Set<String> OPEN = Set.of("/tepai/mailbox", "/tepai/demonstration");

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired MunicipalList list;
  @Autowired Organisations organisations;
  @Autowired JdbcTemplate database;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping doors;

  private final Map<String, Browser> browsers = new TreeMap<>();

  @BeforeEach
  void aRoundIsPublished() {
    world.at("2025-03-18T09:00").roundPublished("2025-1");
    world.at("2025-03-19T09:00");
  }

  @Test
  void givenACaseOfOneDistrictWhenOthersLookEverywhereThenNothingHasChangedForThem() {
    List<String> strangers = List.of("d500113.clerk", "d150203.clerk", "e0004.contact");
    Map<String, String> before = everythingShownTo(strangers, List.of());

    Journey journey = world.applies("e0003");
    assertThat(journey.office()).as("the other district").isNotEqualTo("d500113");
    String verifying = journey.task("verify-enterprise").id();
    list.names(journey.readyForRoster());
    String signing = journey.task("sign").id();
    journey.signedByAll().filed();

    Map<String, String> after = everythingShownTo(strangers, List.of());
    assertThat(after).hasSameSizeAs(before);
    before.forEach((door, shown) -> assertThat(after.get(door)).as(door).isEqualTo(shown));
    List<String> ids = idsOf(journey, verifying, signing);
    assertThat(ids).as("documents among them").hasSizeGreaterThan(6);
    everythingShownTo(strangers.subList(0, 2), ids)
        .forEach((door, shown) -> assertThat(shown).as(door).doesNotContain(words(journey)));
    assertThat(everythingShownTo(List.of(journey.clerk()), ids.subList(0, 2)).entrySet())
        .as("doors by which the own district finds it")
        .filteredOn(door -> Stream.of(words(journey)).anyMatch(door.getValue()::contains))
        .hasSizeGreaterThan(4);
  }

  /** By what a case would be known wherever it came up. */
  private String[] words(Journey journey) {
    return new String[] {
      journey.file().number(), organisations.nameOf(journey.file().organisationId())
    };
  }

  private List<String> idsOf(Journey journey, String... tasks) {
    List<String> ids = new ArrayList<>(List.of(journey.caseId()));
    ids.addAll(List.of(tasks));
    ids.add(journey.file().processInstanceId());
    ids.add("2025-1");
    for (String table : List.of("document", "submission", "demand", "agreement", "posting")) {
      ids.addAll(known(table));
    }
    return ids;
  }

  private List<String> known(String table) {
    boolean there =
        Boolean.TRUE.equals(
            database.queryForObject(
                "select count(*) = 1 from information_schema.columns"
                    + " where table_name = ? and column_name = 'id' and table_schema = 'public'",
                Boolean.class,
                table));
    return there
        ? database.queryForList("select id::text from " + table + " limit 1", String.class)
        : List.of();
  }

  /**
   * @return what every door shows to each of them, by person and address
   */
  private Map<String, String> everythingShownTo(List<String> persons, List<String> ids) {
    Map<String, String> shown = new TreeMap<>();
    for (String person : persons) {
      Browser browser = browsers.computeIfAbsent(person, this::signedIn);
      for (String address : addresses(ids)) {
        shown.put(person + " " + address, shown(browser, address));
      }
    }
    return shown;
  }

  private Browser signedIn(String person) {
    return new Browser(port).signIn(person, "tepai");
  }

  /** Every page and interface that is read, with every id in its place and as a search word. */
  private Set<String> addresses(List<String> ids) {
    Set<String> addresses = new LinkedHashSet<>();
    for (RequestMappingInfo door : doors.getHandlerMethods().keySet()) {
      Set<String> patterns = door.getPatternValues();
      boolean read =
          door.getMethodsCondition().getMethods().isEmpty()
              || door.getMethodsCondition().getMethods().stream()
                  .anyMatch(method -> method.asHttpMethod() == HttpMethod.GET);
      patterns.stream()
          .filter(pattern -> read && pattern.startsWith("/tepai/"))
          .filter(pattern -> OPEN.stream().noneMatch(pattern::startsWith))
          .flatMap(pattern -> filledIn(pattern, ids))
          .forEach(addresses::add);
    }
    assertThat(addresses).hasSizeGreaterThan(12);
    return addresses;
  }

  private static Stream<String> filledIn(String pattern, List<String> ids) {
    if (!pattern.contains("{")) {
      return Stream.concat(
          Stream.of(pattern, pattern + "?words=e0003"),
          ids.stream().map(id -> pattern + "?case=" + id + "&words=" + id).limit(1));
    }
    String tenants = pattern.replace("{tenant}", "chongqing");
    return Stream.of(tenants)
        .flatMap(
            filled ->
                filled.contains("{")
                    ? ids.stream().map(id -> filled.replaceAll("\\{[^}]+\\}", id))
                    : Stream.of(filled));
  }

  private static String shown(Browser browser, String address) {
    HttpResponse<String> answer = browser.get(address);
    assertThat(answer.statusCode()).as(address).isLessThan(500);
    boolean zipped = answer.body().startsWith("PK");
    String body = zipped ? unzipped(browser.bytes(address)) : answer.body();
    return answer.statusCode()
        + body.replaceAll("name=\"_token\" value=\"[^\"]+\"", "")
            .replaceAll("\"timestamp\":\"[^\"]+\"", "");
  }

  private static String unzipped(byte[] file) {
    try {
      Path kept = Files.createTempFile("shown", ".zip");
      Files.write(kept, file);
      try (ZipFile zip = new ZipFile(kept.toFile())) {
        StringBuilder text = new StringBuilder();
        for (ZipEntry part : Collections.list(zip.entries())) {
          if (!part.getName().startsWith("docProps")) {
            byte[] content = zip.getInputStream(part).readAllBytes();
            text.append(part.getName()).append(new String(content, StandardCharsets.UTF_8));
          }
        }
        return text.toString();
      } finally {
        Files.delete(kept);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
