package org.tepai.agreements;

import org.tepai.jurisdictions.Jurisdiction;

/** How users know the parties of a jurisdiction; the id of one that it no longer has. */
record PartyNames(Jurisdiction jurisdiction) {

  String of(String party) {
    return jurisdiction.hasParticipant(party) ? jurisdiction.participant(party).name() : party;
  }
}
