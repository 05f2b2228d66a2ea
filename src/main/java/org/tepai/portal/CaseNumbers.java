package org.tepai.portal;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.audit.AuditedMatter;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.KeptSubmission;
import org.tepai.notifications.TaskHolders;
import org.tepai.personaldata.KeptNumber;
import org.tepai.personaldata.PersonalPlace;
import org.tepai.personaldata.PersonalVault;
import org.tepai.process.FormReader;
import org.tepai.process.ProcessEngineClient;

/**
 * The numbers of persons in a case's forms, for those whose business they are: the offices whose
 * matter the case is or that have a task in it now, and whoever typed them. Another party of the
 * case, and an office that only sees all cases, get the masks.
 */
@Component
class CaseNumbers {

  private final Dossiers dossiers;
  private final PersonalVault vault;
  private final FormReader forms;
  private final CaseAccess access;
  private final ProcessEngineClient engine;
  private final TaskHolders holders;
  private final Revealing revealing;

  CaseNumbers(
      Dossiers dossiers,
      PersonalVault vault,
      FormReader forms,
      CaseAccess access,
      ProcessEngineClient engine,
      TaskHolders holders,
      Revealing revealing) {
    this.dossiers = dossiers;
    this.vault = vault;
    this.forms = forms;
    this.access = access;
    this.engine = engine;
    this.holders = holders;
    this.revealing = revealing;
  }

  /**
   * @param id of the number, for asking for it
   */
  record Line(String id, String form, String label, String masked) {}

  List<Line> of(Case file, String personId) {
    boolean handles = access.handles(file, personId, holding(file));
    Map<String, KeptSubmission> readable =
        dossiers.submissions(file.id()).stream()
            .filter(form -> handles || form.isBy(personId))
            .collect(Collectors.toMap(KeptSubmission::owner, form -> form));
    return vault.kept(readable.keySet()).stream()
        .filter(number -> handles || !number.carried())
        .map(number -> line(file, readable.get(number.place().owner()), number))
        .toList();
  }

  private Set<String> holding(Case file) {
    return engine.openTasks(file.processInstanceId()).stream()
        .flatMap(task -> holders.holdingOrganisations(task).stream())
        .collect(Collectors.toSet());
  }

  private Line line(Case file, KeptSubmission form, KeptNumber number) {
    return new Line(
        number.place().owner() + "|" + number.place().field(),
        form.taskName(),
        forms.question(file.tenantId(), form.formId(), number.place().field()),
        number.masked());
  }

  /**
   * Not in a transaction: the entry in the audit trail has one of its own, and would want a second
   * connection while this one is held.
   *
   * @param id as {@link #of} gave it
   * @throws NoSuchElementException when there is none for this person
   */
  Revealing.Revealed reveal(Case file, String personId, String id, String reason) {
    Line line =
        of(file, personId).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("没有这个号码，或不归您办理、查看。"));
    AuditedMatter matter =
        AuditedMatter.ofCase(file.tenantId(), file.id(), file.number() + " " + line.label());
    String[] place = id.split("\\|", 2);
    return revealing.reveal(
        matter, line.label(), reason, () -> vault.reveal(new PersonalPlace(place[0], place[1])));
  }
}
