package org.tepai.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.InvalidInput;

/**
 * Gives and takes the roles that claims speak of. Those that no setting names belong to this system
 * alone, and no claim touches them.
 */
@Component
@Profile("oidc")
class OidcRoles {

  private static final Logger LOG = LoggerFactory.getLogger(OidcRoles.class);

  private final People people;
  private final RegisteringPerson registering;
  private final Organisations organisations;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  OidcRoles(
      People people,
      RegisteringPerson registering,
      Organisations organisations,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.people = people;
    this.registering = registering;
    this.organisations = organisations;
    this.audit = audit;
    this.transaction = transaction;
  }

  /**
   * @param managed all roles of which claims decide
   * @param given those that he has by his claims now
   * @return why some could not be brought to that; empty when all are
   */
  List<String> bring(String person, Set<OidcPost> managed, Set<OidcPost> given) {
    List<String> faults = new ArrayList<>();
    for (OidcPost post : managed) {
      boolean held = people.inRole(person, post.organisation(), post.role());
      if (held != given.contains(post)) {
        change(person, post, held, faults);
      }
    }
    return faults;
  }

  private void change(String person, OidcPost post, boolean held, List<String> faults) {
    try {
      transaction.executeWithoutResult(status -> change(person, post, held));
    } catch (InvalidInput impossible) {
      faults.add(impossible.getMessage());
    } catch (NoSuchElementException unknown) {
      LOG.warn("tepai.oidc.grants names what is not there: {}", post, unknown);
      faults.add("设置里的单位“%s”或岗位“%s”不存在".formatted(post.organisation(), post.role()));
    }
  }

  private void change(String person, OidcPost post, boolean held) {
    if (held) {
      registering.leave(person, post.organisation(), post.role());
      note(person, post, AuditedAct.ROLE_WITHDRAWN);
    } else {
      registering.join(person, post.organisation(), post.role());
      note(person, post, AuditedAct.ROLE_GRANTED);
    }
  }

  private void note(String person, OidcPost post, AuditedAct act) {
    String tenant = organisations.byId(post.organisation()).tenantId();
    audit.record(
        act,
        AuditedMatter.inTenant(tenant, person)
            .withDetail("%s %s，依据统一身份认证".formatted(post.organisation(), post.role())));
  }
}
