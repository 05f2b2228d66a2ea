package org.tepai.dossiers;

import java.util.Date;
import java.util.OptionalInt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tepai.calendars.Deadline;
import org.tepai.calendars.Deadlines;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Settings;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/**
 * Returns an incomplete form to whoever handed it in: a limited number of times, each for a limited
 * time.
 */
@Service
public class ReturningForSupplement {

  private static final String MOST = "supplement.max";

  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final Deadlines deadlines;
  private final Applicants applicants;
  private final ApplicationEventPublisher events;

  ReturningForSupplement(
      Dossiers dossiers,
      Jurisdictions jurisdictions,
      Deadlines deadlines,
      Applicants applicants,
      ApplicationEventPublisher events) {
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.deadlines = deadlines;
    this.applicants = applicants;
    this.events = events;
  }

  /**
   * Asked when an office chooses to return a case.
   *
   * @throws InvalidInput when the case has been returned as often as the setting {@code
   *     supplement.max} allows; an empty one allows any number
   */
  public void requireAllowed(Case file) {
    OptionalInt most = most(jurisdictions.byId(file.tenantId()).settings());
    if (most.isPresent() && file.supplements() >= most.getAsInt()) {
      throw InvalidInput.in(
          "decision",
          "本案已退回补正 " + file.supplements() + " 次，最多 " + most.getAsInt() + " 次；请作出通过或不予通过的决定");
    }
  }

  /**
   * @param formId the form to be completed; it goes to whoever handed it in
   * @return the last instant for handing it in
   */
  Date open(String caseId, String formId) {
    Case file = dossiers.byId(caseId);
    Settings settings = jurisdictions.byId(file.tenantId()).settings();
    int time = file.returnForSupplement();
    Deadline last =
        deadlines.inWorkingDays(file.tenantId(), settings.number("supplement.workingDays"));
    String reason = dossiers.lastReason(caseId);
    dossiers.note(caseId, "退回补正", "第 " + time + " 次，请于" + last.written() + "前（含当日）补正");
    events.publishEvent(
        new SupplementOpened(
            caseId,
            applicants.whoHandedIn(caseId, formId),
            reason,
            last.day(),
            time,
            most(settings)));
    return last.closesAtDate();
  }

  /** Empty where a case may be returned as often as need be. */
  private static OptionalInt most(Settings settings) {
    return settings.optionalNumber(MOST);
  }

  void complete(String caseId, Submission supplement, String organisationId) {
    dossiers.keep(caseId, supplement, organisationId);
    events.publishEvent(new SupplementHandedIn(caseId, supplement));
  }

  void lapse(String caseId) {
    dossiers.decide(
        caseId, new Decision("lapse", "补正逾期", "LAPSED", "逾期未补正，视为放弃申请", null, null, null));
  }
}
