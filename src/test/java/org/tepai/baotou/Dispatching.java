package org.tepai.baotou;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.Documents;
import org.tepai.documents.KeptDocument;
import org.tepai.filings.Filings;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.Organisation;
import org.tepai.postings.Postings;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;
import org.tepai.process.OpenTask;

/** How a filed commissioner comes to serve an enterprise, and how the service ends. */
@Component
class Dispatching {

  static final String STATION_CONTACT = "bt-host.contact";
  static final String COMMISSIONER = "bt-host.specialist1";
  static final String FIRM_CONTACT = "bt-firm.contact";
  static final String FILER = "btb.filer";

  private final Town town;
  private final World world;
  private final Filings filings;
  private final Documents documents;
  private final List<FormFacts> shown;
  private final TransactionTemplate transaction;
  private final Postings postings;
  private String station;
  private String commissioner;
  private String enterprise;

  Dispatching(
      Town town,
      World world,
      Filings filings,
      Documents documents,
      List<FormFacts> shown,
      TransactionTemplate transaction,
      Postings postings) {
    this.postings = postings;
    this.documents = documents;
    this.shown = shown;
    this.transaction = transaction;
    this.town = town;
    this.world = world;
    this.filings = filings;
  }

  /** A municipal workstation, one commissioner filed through it, and an enterprise. */
  Dispatching prepared() {
    return preparedWith(town.municipalStation());
  }

  Dispatching preparedWith(Journey filedStation) {
    station = filed(filedStation);
    commissioner = filed(town.commissioner(COMMISSIONER, station));
    Organisation firm = town.enterprise();
    enterprise = firm.id();
    return this;
  }

  /** The filing that a case led to. */
  String filed(Journey journey) {
    return filings.filedIn(journey.caseId()).get(0).id();
  }

  String station() {
    return station;
  }

  String commissioner() {
    return commissioner;
  }

  String enterprise() {
    return enterprise;
  }

  static Map<String, Object> terms() {
    Map<String, Object> terms = new HashMap<>();
    terms.put("duties", List.of("rd", "policy"));
    terms.put("service_content", "改进永磁体烧结工艺，降低废品率");
    terms.put("service_form", "on_site");
    terms.put("service_schedule", "每月驻厂两天");
    terms.put("service_from", "2025-05-01");
    terms.put("service_to", "2026-04-30");
    return terms;
  }

  Map<String, Object> offer() {
    Map<String, Object> offer = terms();
    offer.put("commissioner", commissioner);
    offer.put("enterprise", enterprise);
    return offer;
  }

  Journey offered() {
    return town.applies(STATION_CONTACT, "two-way-dispatch", offer());
  }

  Map<String, Object> direction() {
    Map<String, Object> direction = new HashMap<>();
    direction.put("workstation", station);
    direction.put("enterprise", enterprise);
    direction.put("direction_reason", "企业急需解决烧结工艺问题");
    direction.put("duties", List.of("rd"));
    direction.put("service_content", "改进永磁体烧结工艺");
    return direction;
  }

  Journey directed(String clerk) {
    return town.applies(clerk, "directed-dispatch", direction());
  }

  Map<String, Object> named() {
    Map<String, Object> named = terms();
    named.put("decision", "NAME");
    named.put("commissioner", commissioner);
    return named;
  }

  Journey confirmed(Journey journey) {
    return journey.does(FIRM_CONTACT, "enterprise-confirms", Map.of("decision", "AGREE"));
  }

  Journey signed(Journey journey) {
    return journey
        .signedBy("bt-firm.signer", "enterprise")
        .signedBy(COMMISSIONER, "commissioner")
        .signedBy("bt-host.signer", "workstation");
  }

  Journey reported(Journey journey) {
    return journey.does(STATION_CONTACT, "report-agreement", Map.of("report_confirmed", true));
  }

  Journey filedByBureau(Journey journey) {
    return journey.does(FILER, "file-agreement", Map.of("decision", "FILE"));
  }

  /** From the offer to the day on which the service begins. */
  Journey inService() {
    return filedByBureau(reported(signed(confirmed(offered()))));
  }

  /** One party does not sign, and says why. */
  Journey refusedBy(Journey journey, String person, String party) {
    OpenTask task =
        world.tasks(journey.file().processInstanceId()).stream()
            .filter(open -> open.key().equals("sign"))
            .filter(open -> world.partyOf(open).equals(party))
            .findFirst()
            .orElseThrow();
    world.does(person, task, Map.of("decision", "REFUSE", "reason", "服务时间需要调整"));
    return journey;
  }

  /** The commissioner's filing ends, as he wishes. */
  Journey commissionerGivesUp() {
    return town.applies(
            COMMISSIONER, "filing-cancellation", BaotouForms.cancelledCommissioner(commissioner))
        .does(FILER, "note-cancellation", BaotouForms.decision("AGREE"));
  }

  /** All three agree to end a service, and the bureau files it. */
  Journey terminated(Journey service) {
    String posting = postings.ofCase(service.caseId()).orElseThrow().id();
    return signed(terminating(FIRM_CONTACT, posting))
        .does("bt-host.research", "report-termination", Map.of("opinion", "情况属实，三方自愿"))
        .does(FILER, "file-termination", Map.of("decision", "FILE"));
  }

  Journey terminating(String person, String posting) {
    return town.applies(person, "termination-by-consent", termination(posting));
  }

  /** The names of the papers kept with a case. */
  List<String> papers(Journey journey) {
    return documents.of(DocumentOwner.ofCase(journey.caseId())).stream()
        .map(KeptDocument::name)
        .toList();
  }

  /** What the newest paper of a case says. */
  String paper(Journey journey) {
    List<KeptDocument> kept = documents.of(DocumentOwner.ofCase(journey.caseId()));
    try (XWPFDocument word = new XWPFDocument(documents.open(kept.get(kept.size() - 1).id()));
        XWPFWordExtractor text = new XWPFWordExtractor(word)) {
      return text.getText();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What a form that wants nothing but this key is told of a case. */
  Object shown(Journey journey, String key) {
    FormRequest request =
        new FormRequest(
            Set.of(key), Set.of(), "any", Town.BAOTOU, journey.caseId(), null, null, null, null);
    return transaction.execute(
        status ->
            shown.stream()
                .map(source -> source.facts(request).get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of()));
  }

  static Map<String, Object> termination(String posting) {
    return Map.of(
        "posting", posting,
        "cause", "change",
        "cause_note", "企业生产线整体搬迁，半年内无法开展试验",
        "terminated_on", "2025-06-30");
  }
}
