package org.tepai.publications;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.tepai.process.Hand;

/** Why something is not published, and who said so. */
@Embeddable
public record LeftOut(
    String reason,
    @Column(name = "left_out_by") String person,
    @Column(name = "left_out_on_behalf_of") String onBehalfOf) {

  static LeftOut because(String reason, Hand hand) {
    return new LeftOut(reason, hand.person(), hand.onBehalfOf());
  }
}
