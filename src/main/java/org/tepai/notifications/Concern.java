package org.tepai.notifications;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
    Set<String> all = partiesOf(file);
    return person -> leads(person, file) ? file.sendingUnitId().stream().toList() : all;
  }

  /** A task's organisations are those it is offered to, else those of its case. */
  Function<String, Collection<String>> of(News news, OpenTask task) {
    List<String> holding = holders.holdingOrganisations(task);
    return holding.isEmpty() ? of(news) : person -> holding;
  }

  /** A leader is written to for the unit that sends his team, whatever else he is. */
  private static boolean leads(String person, Case file) {
    return file.teamLeader().filter(person::equals).isPresent();
  }

  private Set<String> partiesOf(Case file) {
    Set<String> parties = new HashSet<>(Set.of(file.enterpriseId(), file.officeId()));
    file.sendingUnitId().ifPresent(parties::add);
    return parties;
  }
}
