package org.tepai.postings;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Settings;
import org.tepai.process.InvalidInput;
import org.tepai.process.OneNode;

/** Counts the enterprises that a commissioner serves at once. */
@Component
class ServedEnterprises {

  private final Postings postings;
  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final OneNode one;

  ServedEnterprises(
      Postings postings, Dossiers dossiers, Jurisdictions jurisdictions, OneNode one) {
    this.postings = postings;
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.one = one;
  }

  /**
   * Two cases that begin for one commissioner at once are counted one after the other.
   *
   * @throws InvalidInput when the commissioner would serve more than the jurisdiction allows
   */
  void allow(Case matter, Parts parts) {
    Settings settings = jurisdictions.byId(matter.tenantId()).settings();
    Optional<String> commissioner = parts.serving(matter).flatMap(each -> each.person());
    if (commissioner.isEmpty() || !EnterprisesPolicy.limits(settings)) {
      return;
    }
    one.alone("postings of " + commissioner.get());
    EnterprisesPolicy.of(settings)
        .reasonAgainst(served(matter, parts, commissioner.get()).size())
        .ifPresent(
            reason -> {
              throw InvalidInput.because(reason);
            });
  }

  /** Those in service and the one of this case. */
  private Set<String> served(Case matter, Parts parts, String commissioner) {
    return Stream.concat(
            dossiers
                .all(
                    postings.casesServed(
                        matter.tenantId(), parts.serving(), commissioner, matter.id()))
                .stream(),
            Stream.of(matter))
        .flatMap(each -> parts.served(each).stream())
        .flatMap(each -> each.organisation().stream())
        .collect(Collectors.toSet());
  }
}
