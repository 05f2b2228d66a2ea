package org.tepai.postings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Participant;

/**
 * Which participants of a case serve, and whom: the model says it beside its step, and the posting
 * remembers it.
 */
@Embeddable
record Parts(
    @Column(name = "serving_part") String serving, @Column(name = "served_part") String served) {

  /** Models of earlier versions do not say it: a team serves, or else a commissioner. */
  static Parts ofEarlierModels(Case matter) {
    return new Parts(
        matter.participant("team").isPresent() ? "team" : "commissioner", "enterprise");
  }

  Optional<Participant> serving(Case matter) {
    return matter.participant(serving);
  }

  Optional<Participant> served(Case matter) {
    return matter.participant(served);
  }

  String nameOfServing(Case matter) {
    return serving(matter).map(Participant::name).orElse("");
  }

  String nameOfServed(Case matter) {
    return served(matter).map(Participant::name).orElse("");
  }
}
