package org.tepai.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.commissioners.TeamMember;
import org.tepai.commissioners.Teams;
import org.tepai.documents.AgreementDocuments;
import org.tepai.documents.AgreementFacts;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.FormReader;

/**
 * Keeps the Word version of an agreement with its case. It repeats what enterprise and team stated
 * in their applications word for word, so that nobody is held to something else than what was
 * recommended and confirmed.
 */
@Component
class AgreementPapers {

  private static final String APPLICATION = "enterprise-application";
  private static final String TEAM = "team-application";

  private final AgreementDocuments documents;
  private final Dossiers dossiers;
  private final Signers signers;
  private final Teams teams;
  private final Organisations organisations;
  private final People people;
  private final FormReader forms;
  private final Clock clock;

  AgreementPapers(
      AgreementDocuments documents,
      Dossiers dossiers,
      Signers signers,
      Teams teams,
      Organisations organisations,
      People people,
      FormReader forms,
      Clock clock) {
    this.documents = documents;
    this.dossiers = dossiers;
    this.signers = signers;
    this.teams = teams;
    this.organisations = organisations;
    this.people = people;
    this.forms = forms;
    this.clock = clock;
  }

  /**
   * Makes and keeps the paper as the agreement stands: to be signed, or with who signed when.
   *
   * @param madeBy step or person
   */
  void keep(Case matter, Agreement agreement, String madeBy) {
    documents.keep(matter.tenantId(), matter.id(), facts(matter, agreement), madeBy);
  }

  private AgreementFacts facts(Case matter, Agreement agreement) {
    Map<String, Object> application = dossiers.latest(matter.id(), APPLICATION);
    Map<String, Object> team = dossiers.latest(matter.id(), TEAM);
    return new AgreementFacts(
        agreement.number(),
        matter.number(),
        signers.nameOf(matter, Party.ENTERPRISE),
        creditCode(matter),
        signers.nameOf(matter, Party.TEAM),
        matter.teamLeader().map(people::nameOf).orElse(""),
        signers.nameOf(matter, Party.SENDING_UNIT),
        signers.nameOf(matter, Party.DISTRICT),
        LocalDate.ofInstant(agreement.preparedAt(), clock.getZone()),
        teams.of(matter.id()).stream().map(member -> member(matter, member)).toList(),
        texts(team.get("service_categories")),
        problems(application.get("problems")),
        text(team, "plan"),
        text(application, "research_conditions"),
        text(application, "research_funding"),
        agreement.signatures().stream().map(signature -> line(matter, signature)).toList());
  }

  private String creditCode(Case matter) {
    return organisations.find(matter.organisationId()).flatMap(Organisation::creditCode).orElse("");
  }

  private AgreementFacts.Member member(Case matter, TeamMember member) {
    return new AgreementFacts.Member(
        member.name(),
        label(matter, "role", member.leads() ? "leader" : "member"),
        label(matter, "degree", member.degree()),
        label(matter, "title", member.title()),
        member.unit(),
        member.field());
  }

  private String label(Case matter, String key, String value) {
    return forms.valueLabel(matter.tenantId(), TEAM, key, value);
  }

  private AgreementFacts.Signature line(Case matter, Signature signature) {
    return new AgreementFacts.Signature(
        signature.party().code(),
        signers.nameOf(matter, signature.party()),
        signature
            .person()
            .map(person -> people.signed(person, signature.onBehalfOf().orElse(null)))
            .orElse(null),
        signature.signed() ? signature.decidedAt().orElseThrow() : null);
  }

  private static List<String> problems(Object rows) {
    return rows instanceof List<?> problems
        ? problems.stream().map(row -> problem((Map<?, ?>) row)).toList()
        : List.of();
  }

  private static String problem(Map<?, ?> row) {
    Object expected = row.get("expected_result");
    return row.get("problem") + (expected == null ? "" : "（预期成果：" + expected + "）");
  }

  private static List<String> texts(Object list) {
    return list instanceof List<?> some ? some.stream().map(String::valueOf).toList() : List.of();
  }

  private static String text(Map<String, Object> form, String key) {
    Object value = form.get(key);
    return value == null ? "" : value.toString().strip();
  }
}
