package org.tepai.remarks;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.documents.DocumentDraft;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.Documents;
import org.tepai.documents.KeptDocument;
import org.tepai.dossiers.Case;
import org.tepai.process.InvalidInput;
import org.tepai.process.TypedWords;
import org.tepai.uploads.AcceptedFile;
import org.tepai.uploads.UploadSettings;

/** Says something about a case, attaches a file to it, or takes back what one said or attached. */
@Service
public class Remarking {

  private final Remarks remarks;
  private final RemarkRights rights;
  private final Authors authors;
  private final Documents documents;
  private final RemarkSettings settings;
  private final AuditTrail trail;
  private final Clock clock;

  Remarking(
      Remarks remarks,
      RemarkRights rights,
      Authors authors,
      Documents documents,
      RemarkSettings settings,
      AuditTrail trail,
      Clock clock) {
    this.remarks = remarks;
    this.rights = rights;
    this.authors = authors;
    this.documents = documents;
    this.settings = settings;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * @throws NoSuchElementException when the person may not see the case
   * @throws InvalidInput when he may not write, or the words cannot be kept
   */
  @Transactional
  public UUID say(String caseId, String personId, String words) {
    Case file = writable(caseId, personId);
    String plain = TypedWords.checked("留言", words, settings.longest());
    if (plain.isEmpty()) {
      throw InvalidInput.in("words", "留言没有内容，请填写后再提交。");
    }
    return keep(file, personId, plain, null, AuditedAct.REMARKED, null);
  }

  /**
   * @param attached looked through already; the caller closes it
   */
  @Transactional
  public UUID attach(String caseId, String personId, AcceptedFile attached) throws IOException {
    Case file = writable(caseId, personId);
    checkRoom(caseId, attached.size());
    DocumentDraft draft =
        new DocumentDraft(
            owner(caseId),
            file.tenantId(),
            attached.name(),
            attached.kind().contentType(),
            personId);
    KeptDocument kept = documents.keep(draft, out -> copy(attached, out));
    return keep(file, personId, null, kept.id(), AuditedAct.UPLOADED, kept.sha256());
  }

  /**
   * @throws NoSuchElementException when it is not of this case, or the case is none for this person
   */
  @Transactional
  public void withdraw(String caseId, UUID id, String personId) {
    Case file = rights.readable(caseId, personId);
    Remark remark =
        remarks.find(caseId, id).orElseThrow(() -> new NoSuchElementException("没有这条留言或附件。"));
    if (!rights.mayWithdraw(remark, file, personId)) {
      throw InvalidInput.because(
          "不能撤回：只有本人可以撤回自己的留言和附件，限 %d 小时以内、案卷办结以前。".formatted(settings.withdrawable().toHours()));
    }
    remarks.withdraw(id, clock.instant());
    trail.record(AuditedAct.REMARKED, matter(file, id).withDetail("withdrawn"));
  }

  /** Whose documents the attachments of a case are. */
  static DocumentOwner owner(String caseId) {
    return new DocumentOwner(DocumentOwner.Kind.ATTACHMENT, caseId);
  }

  private Case writable(String caseId, String personId) {
    Case file = rights.readable(caseId, personId);
    if (file.stage().closed()) {
      throw InvalidInput.because(
          "案卷 %s 已结束（%s），不能再留言或上传附件。".formatted(file.number(), file.stage().label()));
    }
    if (!rights.mayWrite(file, personId)) {
      throw InvalidInput.because("您可以查看案卷 %s，但不参与办理，不能留言或上传附件。".formatted(file.number()));
    }
    return file;
  }

  private UUID keep(
      Case file, String person, String words, UUID document, AuditedAct act, String sha256) {
    Remark remark =
        new Remark(
            UUID.randomUUID(),
            file.id(),
            authors.handOf(file, person),
            authors.organisationOf(file, person),
            words,
            document,
            clock.instant(),
            null);
    remarks.add(remark);
    String absent = remark.hand().onBehalfOf();
    trail.record(act, matter(file, remark.id()).withDetail(sha256).inPlaceOf(absent));
    return remark.id();
  }

  /** Two who attach at once may both find the last place free: the limit is against flooding. */
  private void checkRoom(String caseId, long size) {
    Remarks.Attached before = remarks.attached(caseId);
    if (before.files() >= settings.attachments()) {
      throw InvalidInput.in(
          "file", "本案卷已有 %d 个附件，最多 %d 个。".formatted(before.files(), settings.attachments()));
    }
    long most = settings.together().toBytes();
    if (before.bytes() + size > most) {
      throw InvalidInput.in(
          "file",
          "本案卷的附件已有 %s，加上这个 %s，合计应不超过 %s。"
              .formatted(
                  UploadSettings.told(before.bytes()),
                  UploadSettings.told(size),
                  UploadSettings.told(most)));
    }
  }

  private static AuditedMatter matter(Case file, UUID id) {
    return AuditedMatter.ofCase(file.tenantId(), file.id(), id.toString());
  }

  private static void copy(AcceptedFile attached, java.io.OutputStream out) throws IOException {
    try (InputStream content = attached.open()) {
      content.transferTo(out);
    }
  }
}
