package org.tepai.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;

/**
 * Draws others' attention to a case. It opens the case to nobody: only those who may see it anyway
 * can be sent a copy, and they find there what they always could.
 */
@Service
public class CopyingCase {

  private static final int MOST = 30;

  private final Dossiers dossiers;
  private final CaseAudience audience;
  private final CarbonCopies copies;
  private final CopyNews news;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  CopyingCase(
      Dossiers dossiers,
      CaseAudience audience,
      CarbonCopies copies,
      CopyNews news,
      Organisations organisations,
      People people,
      Clock clock) {
    this.dossiers = dossiers;
    this.audience = audience;
    this.copies = copies;
    this.news = news;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @param by person id of who sends it; he may see the case himself
   * @param words what he adds; may be empty
   */
  @Transactional
  public void copy(String caseId, String by, List<Recipient> to, String words) {
    Case file = dossiers.byId(caseId);
    if (!audience.maySee(file, by)) {
      throw InvalidInput.because("您不是案卷 %s 的当事人，不能抄送。".formatted(file.number()));
    }
    List<Recipient> recipients = to.stream().distinct().toList();
    check(file, by, recipients);
    String added = FreeWords.checked("抄送的话", words);
    recipients.forEach(each -> copies.add(file.tenantId(), copy(file, by, each, added)));
    news.tell(file, by, recipients, added);
  }

  /** Every copy of a case, oldest first. */
  public List<CarbonCopy> of(String caseId) {
    return copies.of(caseId);
  }

  /** What a person is to take note of, newest first, without cases he may see no longer. */
  public List<CarbonCopy> newestFor(String personId, int most) {
    List<CarbonCopy> sent = copies.of(personId, ownOf(personId), most);
    List<Case> files = dossiers.all(sent.stream().map(CarbonCopy::caseId).distinct().toList());
    Set<String> visible = audience.visible(files, personId);
    return sent.stream().filter(copy -> visible.contains(copy.caseId())).toList();
  }

  /** The person has opened the case, and with it whatever copies of it he was sent. */
  @Transactional
  public void read(String caseId, String personId) {
    copies.markRead(caseId, personId, ownOf(personId), clock.instant());
  }

  /** A refusal names nobody: what was sent may be the id of anybody. */
  private void check(Case file, String by, List<Recipient> recipients) {
    if (recipients.isEmpty()) {
      throw InvalidInput.in("to", "请选择抄送对象（最多 %d 个）。".formatted(MOST));
    }
    if (recipients.size() > MOST) {
      throw InvalidInput.in("to", "选了 %d 个抄送对象，最多选 %d 个。".formatted(recipients.size(), MOST));
    }
    if (recipients.contains(Recipient.person(by))) {
      throw InvalidInput.in("to", "抄送对象里有您自己，应选其他人。");
    }
    if (!recipients.stream().allMatch(each -> sees(file, each))) {
      throw InvalidInput.in("to", "抄送对象里有看不到这个案卷的，不能抄送；应都为能看到本案卷的单位或人员。");
    }
  }

  private boolean sees(Case file, Recipient recipient) {
    return recipient.personId() == null
        ? organisations
            .find(recipient.organisationId())
            .filter(each -> audience.maySee(file, each.contactPerson()))
            .isPresent()
        : audience.maySee(file, recipient.personId());
  }

  private CarbonCopy copy(Case file, String by, Recipient to, String words) {
    String id = UUID.randomUUID().toString();
    return new CarbonCopy(id, file.id(), to, by, clock.instant(), words, null, null);
  }

  private List<String> ownOf(String personId) {
    return people.organisationsOf(personId).stream().map(Organisation::id).toList();
  }
}
