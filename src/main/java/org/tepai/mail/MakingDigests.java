package org.tepai.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.jurisdictions.Jurisdictions;

/**
 * Makes letters of the lines that are due. One node at a time does so, or two would each make one
 * of half a person's lines; a node that finds another at it leaves it to that one.
 */
@Component
class MakingDigests {

  private static final int PEOPLE_AT_ONCE = 500;

  private final DigestLines digestLines;
  private final WrittenLetters written;
  private final Jurisdictions jurisdictions;
  private final MailSettings settings;
  private final JdbcClient database;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MakingDigests(
      DigestLines digestLines,
      WrittenLetters written,
      Jurisdictions jurisdictions,
      MailSettings settings,
      JdbcClient database,
      TransactionTemplate transaction,
      Clock clock) {
    this.digestLines = digestLines;
    this.written = written;
    this.jurisdictions = jurisdictions;
    this.settings = settings;
    this.database = database;
    this.transaction = transaction;
    this.clock = clock;
  }

  void makeDue() {
    boolean more;
    do {
      more = Boolean.TRUE.equals(transaction.execute(status -> alone() && makeSome()));
    } while (more);
  }

  private boolean alone() {
    return database
        .sql("select pg_try_advisory_xact_lock(hashtext('tepai.mail.digests'))")
        .query(Boolean.class)
        .single();
  }

  private boolean makeSome() {
    Instant now = clock.instant();
    List<DigestLines.Pending> due =
        digestLines.ofPeopleDue(now, now.plus(settings.gathering()), PEOPLE_AT_ONCE);
    if (due.isEmpty()) {
      return false;
    }
    written.addDigests(gathered(due));
    digestLines.remove(due);
    return true;
  }

  private Collection<List<DigestLines.Pending>> gathered(List<DigestLines.Pending> lines) {
    Map<String, Boolean> gathering =
        lines.stream()
            .map(DigestLines.Pending::tenantId)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), this::gathers));
    Map<List<Object>, List<DigestLines.Pending>> letters = new LinkedHashMap<>();
    for (DigestLines.Pending line : lines) {
      Object part = gathering.get(line.tenantId()) ? "" : line.id();
      letters
          .computeIfAbsent(
              List.of(line.tenantId(), line.personId(), part), key -> new ArrayList<>())
          .add(line);
    }
    return letters.values();
  }

  private boolean gathers(String tenantId) {
    return DigestPolicy.of(jurisdictions.byId(tenantId).settings()).gathered();
  }
}
