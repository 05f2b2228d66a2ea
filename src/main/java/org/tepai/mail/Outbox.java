package org.tepai.mail;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;

/**
 * Takes letters in the transaction of their cause: what is rolled back is never told, what is
 * committed is never forgotten. Nothing here waits for a mail server or for another transaction.
 */
@Service
public class Outbox {

  private final WrittenLetters written;
  private final DigestLines digestLines;
  private final Jurisdictions jurisdictions;
  private final Administrators administrators;
  private final MailSettings settings;
  private final Clock clock;

  Outbox(
      WrittenLetters written,
      DigestLines digestLines,
      Jurisdictions jurisdictions,
      Administrators administrators,
      MailSettings settings,
      Clock clock) {
    this.written = written;
    this.digestLines = digestLines;
    this.jurisdictions = jurisdictions;
    this.administrators = administrators;
    this.settings = settings;
    this.clock = clock;
  }

  /** An hour that cannot be read is told at the start and not in the first night. */
  @PostConstruct
  void readPolicies() {
    jurisdictions.all().forEach(each -> DigestPolicy.of(each.settings()));
  }

  /** Sends a letter as soon as its transaction is committed. */
  @Transactional
  public void post(Letter letter) {
    written.add(letter);
  }

  /**
   * Adds a line to the one letter that gathers a person's reminders of a day. What comes after the
   * day's letter has gone out makes another one.
   */
  @Transactional
  public void addToDigest(String tenantId, String personId, LocalDate day, Line line) {
    digestLines.add(tenantId, personId, day, due(tenantId, day), line);
  }

  /**
   * @return the day whose letter has not gone out yet: today, and once its hour has come tomorrow
   */
  public LocalDate nextDigest(String tenantId) {
    LocalDate today = LocalDate.now(clock);
    return hour(tenantId, today).isAfter(clock.instant()) ? today : today.plusDays(1);
  }

  private Instant hour(String tenantId, LocalDate day) {
    DigestPolicy policy = DigestPolicy.of(jurisdictions.byId(tenantId).settings());
    return day.atTime(policy.at()).atZone(clock.getZone()).toInstant();
  }

  private Instant due(String tenantId, LocalDate day) {
    Instant hour = hour(tenantId, day);
    Instant gathered = clock.instant().plus(settings.gathering());
    return hour.isBefore(clock.instant()) ? gathered : hour;
  }

  /** Sends the same letter to everybody who runs the product, once for each key. */
  @Transactional
  public void toAdministrators(String key, String subject, List<Line> lines) {
    toAdministrators(AdministratorKind.SYSTEM, key, subject, lines);
  }

  /** The same to administrators of another kind. */
  @Transactional
  public void toAdministrators(
      AdministratorKind kind, String key, String subject, List<Line> lines) {
    administrators
        .all(kind)
        .forEach(person -> written.announce(key, new Letter(null, person, subject, lines)));
  }
}
