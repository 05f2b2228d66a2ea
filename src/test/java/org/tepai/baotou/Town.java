package org.tepai.baotou;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.journey.Journey;
import org.tepai.journey.Newcomers;
import org.tepai.journey.World;
import org.tepai.organisations.Organisation;

/** The few hosts, specialists and enterprises whom Baotou's tests need, and what they file. */
@Component
public class Town {

  public static final String BAOTOU = "baotou";

  /** The district in which all of them lie. */
  public static final String DISTRICT = "d150203";

  private final Newcomers newcomers;
  private final World world;

  Town(Newcomers newcomers, World world) {
    this.newcomers = newcomers;
    this.world = world;
  }

  /** A university with three people who may become commissioners. */
  public Organisation host() {
    return host("bt-host", "示例科技大学");
  }

  /** A host other than the usual one. */
  public Organisation host(String account, String name) {
    Organisation host = newcomers.unit(BAOTOU, name, account);
    newcomers.person(account + ".contact", name + "联系人", host.id(), "contact");
    newcomers.person(account + ".signer", name + "签约代表", host.id(), "signer");
    newcomers.person(account + ".research", name + "科研处", host.id(), "research");
    for (int turn = 1; turn <= 3; turn++) {
      String person = account + ".specialist" + turn;
      newcomers.person(person, name + "专家" + turn, host.id(), "specialist");
    }
    return host;
  }

  /** An enterprise with two people beside its contact, who may become its liaison. */
  public Organisation enterprise() {
    Organisation enterprise = newcomers.enterprise(BAOTOU, "示例永磁有限公司", "bt-firm", DISTRICT);
    newcomers.person("bt-firm.contact", "示例永磁联系人", enterprise.id(), "contact");
    newcomers.person("bt-firm.signer", "示例永磁签约代表", enterprise.id(), "signer");
    newcomers.person("bt-firm.second", "示例永磁第二人", enterprise.id(), "signer");
    return enterprise;
  }

  public Journey applies(String person, String process, Map<String, Object> form) {
    return world.starts(BAOTOU, person, process, form);
  }

  /** The usual host's municipal workstation, filed. */
  public Journey municipalStation() {
    host();
    return municipalStation("bt-host");
  }

  public Journey municipalStation(String account) {
    return applies(account + ".contact", "workstation-filing", BaotouForms.workstation("municipal"))
        .does("btb.inspector", "bureau-inspects", BaotouForms.inspection())
        .does("btb.filer", "file-workstation", BaotouForms.decision("FILE"));
  }

  /** A specialist's filing as commissioner, through a workstation. */
  public Journey commissioner(String specialist, String workstation) {
    return applies(specialist, "commissioner-filing", BaotouForms.commissioner(workstation))
        .does("bt-host.contact", "station-reviews", BaotouForms.decision("AGREE"))
        .does("btb.filer", "file-commissioner", BaotouForms.decision("FILE"));
  }

  /** Filed as the enterprise's liaison. */
  public Journey liaison(String person) {
    return applies("bt-firm.contact", "liaison-filing", BaotouForms.liaison(person))
        .does(DISTRICT + ".clerk", "file-liaison", BaotouForms.decision("FILE"));
  }
}
