package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.documents.PostingLine;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ParticipantEntry;
import org.tepai.postings.Ending;
import org.tepai.postings.Posting;
import org.tepai.postings.Postings;

/** Describes postings for a list; whoever may see the case may see its posting. */
@Component
class PostingViews {

  /** How many are looked at in one question; most of them belong to others than most readers. */
  private static final int BATCH = 200;

  private final Postings postings;
  private final Dossiers dossiers;
  private final CaseAccess access;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  PostingViews(
      Postings postings,
      Dossiers dossiers,
      CaseAccess access,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.postings = postings;
    this.dossiers = dossiers;
    this.access = access;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  /** One line with the page of its case. */
  record Listed(String url, List<String> parts, PostingLine line) {}

  /**
   * @param after number of the last case of the page before; blank for the first page
   * @return what a person may see, at most as many as wanted, by case number
   */
  @Transactional(readOnly = true)
  public List<Listed> visible(String personId, String tenantId, String after, int wanted) {
    List<Listed> found = new ArrayList<>();
    String last = after;
    List<Posting> batch;
    do {
      batch = postings.page(tenantId, last, BATCH);
      Map<String, Case> cases = casesOf(batch);
      Set<String> seen = access.visible(cases.values(), personId);
      for (Posting posting : batch) {
        Case file = cases.get(posting.caseId());
        last = file.number();
        if (seen.contains(file.id())) {
          found.add(listed(posting, file));
        }
      }
    } while (batch.size() == BATCH && found.size() < wanted);
    return found.subList(0, Math.min(wanted, found.size()));
  }

  private Map<String, Case> casesOf(List<Posting> batch) {
    return dossiers.all(batch.stream().map(Posting::caseId).toList()).stream()
        .collect(Collectors.toMap(Case::id, Function.identity()));
  }

  private Listed listed(Posting posting, Case file) {
    List<String> parts = parts(file).toList();
    PostingLine line =
        new PostingLine(
            file.number(),
            String.join("；", parts),
            posting.startsOn(),
            posting.endsOn(),
            posting.standing(LocalDate.now(clock)),
            posting.ending().map(Ending::endedOn).orElse(null),
            posting.ending().map(Ending::reason).orElse(""));
    return new Listed("/tepai/cases/" + file.id(), parts, line);
  }

  /** In the jurisdiction's order; an office that is a part by its place alone is no participant. */
  private Stream<String> parts(Case file) {
    return jurisdictions.byId(file.tenantId()).participants().stream()
        .flatMap(entry -> file.participant(entry.id()).stream().map(each -> part(entry, each)));
  }

  private static String part(ParticipantEntry entry, Participant participant) {
    return entry.name() + "：" + participant.name();
  }
}
