package org.tepai.portal;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditedMatter;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.KeptSubmission;
import org.tepai.personaldata.KeptNumber;
import org.tepai.personaldata.PersonalPlace;
import org.tepai.personaldata.PersonalVault;
import org.tepai.process.FormReader;

/**
 * The numbers of persons in a case's forms, for those whose business they are: the offices that
 * deal with the case, and whoever typed them. Another party of the case sees the masks.
 */
@Component
class CaseNumbers {

  private final Dossiers dossiers;
  private final PersonalVault vault;
  private final FormReader forms;
  private final CaseAccess access;
  private final Revealing revealing;

  CaseNumbers(
      Dossiers dossiers,
      PersonalVault vault,
      FormReader forms,
      CaseAccess access,
      Revealing revealing) {
    this.dossiers = dossiers;
    this.vault = vault;
    this.forms = forms;
    this.access = access;
    this.revealing = revealing;
  }

  /**
   * @param id of the number, for asking for it
   */
  record Line(String id, String form, String label, String masked) {}

  @Transactional(readOnly = true)
  public List<Line> of(Case file, String personId) {
    boolean handles = access.handles(file, personId);
    Map<String, KeptSubmission> readable =
        dossiers.submissions(file.id()).stream()
            .filter(form -> handles || form.isBy(personId))
            .collect(Collectors.toMap(KeptSubmission::owner, form -> form));
    return vault.kept(readable.keySet()).stream()
        .filter(number -> handles || !number.carried())
        .map(number -> line(file, readable.get(number.place().owner()), number))
        .toList();
  }

  private Line line(Case file, KeptSubmission form, KeptNumber number) {
    return new Line(
        number.place().owner() + "|" + number.place().field(),
        form.taskName(),
        forms.question(file.tenantId(), form.formId(), number.place().field()),
        number.masked());
  }

  /**
   * @param id as {@link #of} gave it
   * @throws NoSuchElementException when there is none for this person
   */
  @Transactional
  public Revealing.Revealed reveal(Case file, String personId, String id, String reason) {
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
