package org.tepai.remarks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.documents.Documents;
import org.tepai.documents.KeptDocument;
import org.tepai.dossiers.Case;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.uploads.UploadSettings;

/** What stands beside a case, for one reader. What was withdrawn is told of, but not shown. */
@Service
public class ReadingRemarks {

  private final Remarks remarks;
  private final RemarkRights rights;
  private final Documents documents;
  private final People people;
  private final Organisations organisations;
  private final RemarkSettings settings;
  private final UploadSettings uploads;
  private final AuditTrail trail;
  private final Clock clock;

  ReadingRemarks(
      Remarks remarks,
      RemarkRights rights,
      Documents documents,
      People people,
      Organisations organisations,
      RemarkSettings settings,
      UploadSettings uploads,
      AuditTrail trail,
      Clock clock) {
    this.remarks = remarks;
    this.rights = rights;
    this.documents = documents;
    this.people = people;
    this.organisations = organisations;
    this.settings = settings;
    this.uploads = uploads;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Everything beside a case.
   *
   * @param writable whether the reader may add to it
   * @param accepts the endings of files that may be attached
   * @param limits what may be attached, for people
   */
  public record Beside(
      boolean writable,
      int longest,
      String accepts,
      String limits,
      List<Line> remarks,
      List<Line> attachments) {}

  /**
   * One of them; times are local ones.
   *
   * @param text the words, or the file's name; empty once withdrawn
   * @param size how large the file is, for people; empty for words
   * @param url where the file is fetched; null when there is none to fetch
   * @param withdrawnAt null while it stands
   */
  public record Line(
      String id,
      String by,
      String office,
      LocalDateTime at,
      String text,
      String size,
      String url,
      LocalDateTime withdrawnAt,
      boolean withdrawable) {}

  /**
   * @throws NoSuchElementException when the person may not see the case
   */
  @Transactional(readOnly = true)
  public Beside beside(String caseId, String personId) {
    Case file = rights.readable(caseId, personId);
    Map<UUID, KeptDocument> files =
        documents.of(Remarking.owner(caseId)).stream()
            .collect(Collectors.toMap(KeptDocument::id, kept -> kept));
    List<Remark> all = remarks.of(caseId);
    return new Beside(
        rights.mayWrite(file, personId),
        settings.longest(),
        uploads.accepts(),
        limits(),
        lines(all, false, each -> line(each, file, null, personId)),
        lines(all, true, each -> line(each, file, files.get(each.documentId()), personId)));
  }

  private String limits() {
    String together = UploadSettings.told(settings.together().toBytes());
    return "%s每个案卷最多 %d 个附件，合计不超过 %s。"
        .formatted(uploads.limits(), settings.attachments(), together);
  }

  private static List<Line> lines(
      List<Remark> all, boolean attachments, Function<Remark, Line> line) {
    return all.stream().filter(each -> each.isAttachment() == attachments).map(line).toList();
  }

  /**
   * The file of an attachment, for whoever fetches it; that he did is audited.
   *
   * @throws NoSuchElementException when there is none under this case for this person
   */
  public KeptDocument fetch(String caseId, UUID id, String personId) {
    Case file = rights.readable(caseId, personId);
    KeptDocument found =
        remarks
            .find(caseId, id)
            .filter(each -> each.isAttachment() && !each.isWithdrawn())
            .flatMap(each -> documents.byId(each.documentId()))
            .orElseThrow(() -> new NoSuchElementException("没有这个附件，或已被撤回。"));
    trail.recordNow(
        AuditedAct.DOWNLOADED, AuditedMatter.ofCase(file.tenantId(), caseId, id.toString()));
    return found;
  }

  /**
   * @param kept null for words
   */
  private Line line(Remark remark, Case file, KeptDocument kept, String personId) {
    boolean shown = !remark.isWithdrawn();
    String text = kept == null ? remark.words() : kept.name();
    return new Line(
        remark.id().toString(),
        people.signed(remark.hand()),
        organisations.nameOf(remark.organisationId()),
        local(remark.madeAt()),
        shown ? text : "",
        shown && kept != null ? UploadSettings.told(kept.size()) : "",
        shown && kept != null ? "/tepai/cases/" + file.id() + "/attachments/" + remark.id() : null,
        shown ? null : local(remark.withdrawnAt()),
        rights.mayWithdraw(remark, file, personId));
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }
}
