package org.tepai.dossiers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A participant as a row beside its case; the role is the row's key. */
@Embeddable
record KeptParticipant(
    @Column(name = "organisation_id") String organisationId,
    @Column(name = "person_id") String personId,
    @Column(name = "filing_id") String filingId,
    String name) {

  static KeptParticipant of(Participant participant) {
    return new KeptParticipant(
        participant.organisationId(),
        participant.personId(),
        participant.filingId(),
        participant.name());
  }

  Participant as(String role) {
    return new Participant(role, organisationId, personId, filingId, name);
  }
}
