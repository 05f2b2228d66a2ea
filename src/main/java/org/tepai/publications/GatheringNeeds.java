package org.tepai.publications;

import org.springframework.stereotype.Service;
import org.tepai.process.Submission;

/** BT-7.2: the office at the enterprises' place sums up what they have reported. */
@Service
class GatheringNeeds {

  private final Publications publications;
  private final LeavingOut leavingOut;

  GatheringNeeds(Publications publications, LeavingOut leavingOut) {
    this.publications = publications;
    this.leavingOut = leavingOut;
  }

  void gather(String publicationId, String officeId, Submission submission) {
    leavingOut
        .leave(
            publications.byId(publicationId),
            publications.ofOffice(publicationId, officeId),
            submission)
        .forEach(Need::gather);
  }
}
