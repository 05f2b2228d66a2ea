package org.tepai.agreements;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody signed or refused for a party.
 *
 * @param reason of a refusal; null with a signature
 * @param day the jurisdiction's date of the instant
 */
record SigningAct(
    Signer signer, Signature.Decision decision, String reason, Instant at, LocalDate day) {}
