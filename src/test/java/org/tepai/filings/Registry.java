package org.tepai.filings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Participant;
import org.tepai.dossiers.SampleCases;

/** Files into a jurisdiction's registers without the processes that lead there. */
@Component
public class Registry {

  public static final String TENANT = "baotou";
  public static final String WORKSTATION = "workstation";
  public static final String COMMISSIONER = "commissioner";
  public static final String LIAISON = "liaison";
  public static final String UNIT = "u007";
  public static final String OTHER_UNIT = "u008";
  public static final String ENTERPRISE = "e0083";

  private static final String BUREAU = "bt-bureau";

  private final SampleCases cases;
  private final EnteringFiling entering;
  private final EndingFiling ending;

  Registry(SampleCases cases, EnteringFiling entering, EndingFiling ending) {
    this.cases = cases;
    this.entering = entering;
    this.ending = ending;
  }

  /** A case in which a unit wants a workstation. */
  String stationWanted(String unit, String category) {
    return cases.open(
        unit,
        BUREAU,
        Map.of("category", category, "station_name", unit + " 工作站"),
        List.of(Participant.organisation(WORKSTATION, unit, "示例单位")));
  }

  static Wanted station() {
    return wanted(WORKSTATION, WORKSTATION, Optional.of("category"), Optional.of("station_name"));
  }

  public Filing stationFiled(String unit, String category) {
    return entering.enter(stationWanted(unit, category), station());
  }

  /** A case in which a person wants to be filed under a workstation. */
  String commissionerWanted(String unit, String person, Filing station) {
    return commissionerWanted(unit, person, station, "technical");
  }

  String commissionerWanted(String unit, String person, Filing station, String category) {
    Participant above =
        Participant.organisation(
                WORKSTATION, station.organisationId().orElseThrow(), station.name())
            .filedAs(station.id());
    return cases.open(
        unit,
        BUREAU,
        Map.of("category", category),
        List.of(above, Participant.person(COMMISSIONER, person, unit, "某专家")));
  }

  static Wanted commissioner() {
    return new Wanted(
        COMMISSIONER,
        COMMISSIONER,
        Optional.of("category"),
        Optional.empty(),
        Optional.of(WORKSTATION),
        Optional.empty(),
        false);
  }

  public Filing commissionerFiled(String unit, String person, Filing station) {
    return entering.enter(commissionerWanted(unit, person, station), commissioner());
  }

  /** A case in which an enterprise wants somebody as its liaison. */
  String liaisonWanted(String enterprise, String person, String office) {
    return cases.open(
        enterprise,
        office,
        Map.of(),
        List.of(Participant.person(LIAISON, person, enterprise, person)));
  }

  static Wanted liaison() {
    return new Wanted(
        LIAISON,
        LIAISON,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  public Filing liaisonFiled(String enterprise, String person, String office) {
    return entering.enter(liaisonWanted(enterprise, person, office), liaison());
  }

  /** The filing ends, and with it the role it gave. */
  public void end(Filing filing) {
    ending.end(filing.caseId(), filing.register(), Optional.of("自愿注销"), Optional.empty());
  }

  private static Wanted wanted(
      String register, String holder, Optional<String> category, Optional<String> name) {
    return new Wanted(register, holder, category, name, Optional.empty(), Optional.empty(), false);
  }
}
