package org.tepai.deployments;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.organisations.Membership;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;

/** Who may put models into force, and where: whoever holds a role that the folder says deploys. */
@Component
class ProcessOwners {

  private final People people;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;

  ProcessOwners(People people, Organisations organisations, Jurisdictions jurisdictions) {
    this.people = people;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
  }

  /** Asked anew each time: a role may have been withdrawn a minute ago. */
  private List<String> jurisdictionsOf(String personId) {
    return jurisdictions.all().stream()
        .filter(each -> owns(personId, each))
        .map(Jurisdiction::id)
        .toList();
  }

  private boolean owns(String personId, Jurisdiction jurisdiction) {
    List<String> deploying =
        jurisdiction.roles().stream().filter(RoleEntry::deploys).map(RoleEntry::id).toList();
    return people.membershipsOf(personId).stream()
        .filter(held -> deploying.contains(held.role()))
        .map(Membership::organisationId)
        .anyMatch(id -> organisations.byId(id).tenantId().equals(jurisdiction.id()));
  }

  /**
   * @throws RefusedDeployment when he owns the processes of none
   */
  List<String> requireAny(String personId) {
    List<String> his = jurisdictionsOf(personId);
    if (his.isEmpty()) {
      throw RefusedDeployment.notHis("您不是流程负责人，不能部署；需要时请向安全管理员申请这一岗位。");
    }
    return his;
  }

  /**
   * @param wanted as typed in Modeler; empty when the field was left so
   * @throws RefusedDeployment when it is not his
   */
  String jurisdiction(String personId, String wanted) {
    List<String> his = requireAny(personId);
    if (wanted.isEmpty() && his.size() == 1) {
      return his.get(0);
    }
    if (!his.contains(wanted)) {
      throw RefusedDeployment.notHis(
          "Tenant ID 写的是“%s”，您负责的辖区是：%s".formatted(wanted, String.join("、", his)));
    }
    return wanted;
  }
}
