package org.tepai.notifications;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.OpenTask;

/**
 * For which organisations news reaches somebody. Whoever belongs to several may be away from one of
 * them only, and his deputy there gets no letters of the others.
 */
@Component
class Concern {

  private final TaskHolders holders;
  private final Dossiers dossiers;

  Concern(TaskHolders holders, Dossiers dossiers) {
    this.holders = holders;
    this.dossiers = dossiers;
  }

  /**
   * @return ids of organisations for each person; none where nobody can tell
   */
  Function<String, Collection<String>> of(News news) {
    if (news.caseId() == null) {
      return person -> List.of();
    }
    Case file = dossiers.byId(news.caseId());
    return person -> concerning(file, person);
  }

  /** A task's organisations are those it is offered to, else those of its case. */
  Function<String, Collection<String>> of(News news, OpenTask task) {
    List<String> holding = holders.holdingOrganisations(task);
    return holding.isEmpty() ? of(news) : person -> holding;
  }

  /** Whoever takes part himself is written to for the organisation he does so for. */
  private static Collection<String> concerning(Case file, String person) {
    Set<String> own =
        file.participants().stream()
            .filter(each -> person.equals(each.personId()))
            .flatMap(each -> each.organisation().stream())
            .collect(Collectors.toSet());
    return own.isEmpty() ? partiesOf(file) : own;
  }

  private static Set<String> partiesOf(Case file) {
    Set<String> parties = new HashSet<>(file.organisations());
    parties.add(file.officeId());
    return parties;
  }
}
