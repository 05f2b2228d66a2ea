package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.NaughtyStrings;
import org.tepai.TepaiTest;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.Documents;
import org.tepai.documents.KeptDocument;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.SampleCases;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.MunicipalList;
import org.tepai.journey.World;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;

/**
 * Whatever is typed into any text field of any form comes back as it was typed, and does nothing:
 * not on the page of the case, not in the form of the next task. What cannot be kept is refused.
 */
@TepaiTest
class NaughtyStringsTests {

  private static final String PASSWORD = "tepai";

  @LocalServerPort int port;
  @Autowired World world;
  @Autowired Accounts accounts;
  @Autowired Jurisdictions jurisdictions;
  @Autowired Organisations organisations;
  @Autowired SampleCases samples;
  @Autowired Dossiers dossiers;
  @Autowired Documents documents;
  @Autowired MunicipalList list;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate database;

  @Test
  void the_gate_lets_a_text_in_as_it_was_typed_or_says_what_is_wrong_with_it() throws IOException {
    int fields = 0;
    for (NaughtyFields form : NaughtyFields.ofAllForms()) {
      for (FormField field : form.texts()) {
        fields++;
        NaughtyStrings.all().forEach(typed -> assertTakenOrRefused(form, field, typed));
        NaughtyStrings.IMPOSSIBLE.forEach(typed -> assertRefused(form, field, typed));
        assertRefused(form, field, "长".repeat(20_001));
      }
    }
    assertThat(fields).as("text fields of all forms").isGreaterThan(100);
  }

  @Test
  void on_the_page_of_the_case_it_stands_as_text() throws Exception {
    Map<String, List<NaughtyFields>> forms =
        NaughtyFields.ofAllForms().stream()
            .collect(Collectors.groupingBy(NaughtyFields::jurisdiction));
    List<NaughtyFields> shared = forms.getOrDefault("shared", List.of());
    int read = 0;
    for (String tenant : jurisdictions.all().stream().map(each -> each.id()).toList()) {
      List<NaughtyFields> own = new ArrayList<>(forms.getOrDefault(tenant, List.of()));
      own.addAll(shared);
      read += assertStandsAsText(tenant, own);
    }
    assertThat(read).as("jurisdictions whose forms were read on a page").isGreaterThanOrEqualTo(2);
  }

  /** A jurisdiction made up for tests has nobody who could read a page of it. */
  private int assertStandsAsText(String tenant, List<NaughtyFields> forms) throws Exception {
    if (organisations.enterprises(tenant).isEmpty()) {
      return 0;
    }
    Organisation seat = organisations.enterprises(tenant).get(0);
    String office = organisations.competentOffice(seat.id(), LocalDate.of(2025, 3, 18)).id();
    String caseId = samples.open(seat.id(), office, Map.of(), List.of());
    // a sample's form is none that a page could read
    database.update("delete from submission where case_id = ?", caseId);
    keep(caseId, seat.contactPerson(), forms);
    accounts.password(seat.contactPerson(), PASSWORD);
    Browser reader = new Browser(port).signIn(seat.contactPerson(), PASSWORD);

    String page = reader.page("/tepai/cases/" + caseId);

    for (String typed : NaughtyStrings.all().toList()) {
      String written = NaughtyStrings.onPage(typed);
      long wanted = forms.stream().mapToLong(form -> form.takers(typed)).sum();
      assertThat(count(page, ">" + written + "<")).as(tenant + ": " + typed).isEqualTo(wanted);
      if (!written.equals(typed)) {
        assertThat(page).as(tenant).doesNotContain(typed);
      }
    }
    assertThat(kept(caseId)).isEqualTo(typedInto(forms));
    return 1;
  }

  private void keep(String caseId, String person, List<NaughtyFields> forms) {
    Instant at = Instant.parse("2025-03-18T02:00:00Z");
    transaction.executeWithoutResult(
        status ->
            typedInto(forms)
                .forEach(
                    (key, content) ->
                        dossiers.keep(
                            caseId,
                            new Submission(
                                key.split(" ")[0], "probe", null, key, person, null, at, content),
                            null)));
  }

  /** By the name of the form and the number of what was typed. */
  private static Map<String, Map<String, Object>> typedInto(List<NaughtyFields> forms) {
    List<String> all = NaughtyStrings.all().toList();
    Map<String, Map<String, Object>> typed = new HashMap<>();
    for (NaughtyFields form : forms) {
      for (int index = 0; index < all.size(); index++) {
        typed.put(form.form() + " " + index, form.filledWith(all.get(index)));
      }
    }
    return typed;
  }

  private Map<String, Map<String, Object>> kept(String caseId) {
    return dossiers.submissions(caseId).stream()
        .filter(each -> each.taskName().contains(" "))
        .collect(Collectors.toMap(each -> each.taskName(), each -> each.content()));
  }

  @Test
  void in_the_form_of_the_next_task_it_is_data() throws Exception {
    List<String> all = NaughtyStrings.all().toList();
    Map<String, Object> form = Forms.enterpriseApplication();
    form.put("research_conditions", String.join("\n", all));
    form.put("contact_name", "<b>{{1}}${1}");
    form.put(
        "problems",
        all.stream()
            .limit(10)
            .map(typed -> Map.of("problem", typed + "。", "field", "=1+1"))
            .toList());
    world.at("2025-03-19T09:00");
    Journey journey = world.applies("e0003", form);
    accounts.password(journey.clerk(), PASSWORD);
    Browser clerk = new Browser(port).signIn(journey.clerk(), PASSWORD);

    Map<String, Object> shown = clerk.formVariables(journey.task("verify-enterprise").id());

    assertThat(shown).containsEntry("research_conditions", form.get("research_conditions"));
    assertThat(shown.get("problems").toString()).contains(all.subList(0, 10));
    String page = clerk.page("/tepai/cases/" + journey.caseId());
    assertThat(page)
        .contains(">" + NaughtyStrings.onPage("<b>{{1}}${1}") + "<")
        .contains(NaughtyStrings.onPage((String) form.get("research_conditions")))
        .doesNotContain("<script>alert", "<img src=x", "<svg/onload");
  }

  @Test
  void in_the_agreement_it_is_text() throws Exception {
    String name = "=1+1 ${7*7} {{1}} <b>𠮷</b> & \"'\u202Egnp.exe";
    String plan = NaughtyStrings.all().collect(Collectors.joining("\n"));
    Map<String, Object> form =
        Forms.with(Forms.teamApplication(3), Map.of("team_name", name, "plan", plan));
    world.at("2025-03-19T09:00");
    Journey journey =
        world
            .applies("e0003")
            .verified()
            .teamApplied(form)
            .matchConfirmed()
            .unitAgreed()
            .screened();

    list.names(journey);

    KeptDocument paper = documents.of(DocumentOwner.ofCase(journey.caseId())).get(0);
    assertThat(paper.name()).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cc}\\u202e]");
    try (XWPFDocument word = new XWPFDocument(documents.open(paper.id()));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      assertThat(text.getText()).contains(name);
      assertThat(word.getDocument().xmlText()).doesNotContain("instrText", "fldSimple");
    }
  }

  private static void assertTakenOrRefused(NaughtyFields form, FormField field, String typed) {
    try {
      assertThat(NaughtyFields.through(field, typed)).isEqualTo(typed);
    } catch (InvalidInput refused) {
      assertThat(refused.getMessage())
          .as(form.form() + "." + field.key() + ": " + typed)
          .contains(field.title())
          .containsPattern("最多|至少|格式不对|须为|不可见|填写|应为");
    }
  }

  private static void assertRefused(NaughtyFields form, FormField field, String typed) {
    assertThatExceptionOfType(InvalidInput.class)
        .as(form.form() + "." + field.key())
        .isThrownBy(() -> NaughtyFields.through(field, typed))
        .withMessageContaining(field.title());
  }

  private static int count(String page, String part) {
    int count = 0;
    for (int at = page.indexOf(part); at >= 0; at = page.indexOf(part, at + part.length() - 1)) {
      count++;
    }
    return count;
  }
}
