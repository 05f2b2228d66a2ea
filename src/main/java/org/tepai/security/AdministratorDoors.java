package org.tepai.security;

import static org.tepai.security.Door.open;
import static org.tepai.security.Door.shut;
import static org.tepai.security.Visitor.SYSTEM_ADMINISTRATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of Cockpit and Admin the system administrator needs to run the engine: where processes
 * stand, what has failed, try again, suspend. Not what they are about: variables, forms and what
 * was written about a case are no part of running it. Nor who may what: roles are granted by the
 * security administrator, on our own pages, where it is kept in the audit trail. Nor what runs:
 * models are deployed through the gate of {@code /tepai/modeler}.
 */
final class AdministratorDoors {

  private static final String API = "/camunda/api/engine/engine/default/";
  private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default/";
  private static final String ROLES =
      "账号、角色和权限不在这里变更：系统管理员在“人员与岗位”页（/tepai/administration）登记和停用人员，安全管理员在那里授予和收回岗位。";
  private static final String MODELS =
      "流程模型不在这里部署或删除：请用 Camunda Modeler 部署到本系统的模型地址（/tepai/modeler）。";

  private static List<Door> applications() {
    List<Door> doors = new ArrayList<>();
    for (String name : List.of("cockpit", "admin")) {
      String app = "/camunda/app/" + name + "/";
      doors.add(allowed("GET", "/camunda/app/" + name, "leads to " + name));
      doors.add(allowed("GET", app, "leads to " + name));
      doors.add(allowed("GET", app + "default/", name + " itself"));
      doors.add(allowed("GET", app + "{file}", "its script and style"));
      doors.add(allowed("GET", app + "scripts/config.js", "its settings"));
      doors.add(allowed("GET", app + "styles/user-styles.css", "its style"));
      doors.add(allowed("GET", app + "locales/{file}", "its language"));
      String plugin = "/camunda/api/%1$s/plugin/%1$sPlugins/static/app/{file}".formatted(name);
      doors.add(allowed("GET", plugin, "its own parts"));
    }
    return doors;
  }

  /** Cockpit asks by POST where a question has many parts; nothing is changed by it. */
  private static final List<Door> COCKPIT_READS =
      List.of(
          allowed("GET POST", COCKPIT + "process-definition/**", "definitions, and how many run"),
          allowed("GET POST", COCKPIT + "process-instance/**", "what is called by what"),
          allowed("POST", COCKPIT + "process-instance", "what runs"),
          allowed("POST", COCKPIT + "incident/**", "what failed"),
          allowed("GET", API + "task/count", "how many tasks wait"),
          allowed("GET", API + "task/report/candidate-group-count", "and for which groups"),
          allowed("POST", API + "history/task/count", "how many were done"),
          allowed("GET", API + "process-definition/**", "definitions and their diagrams"),
          allowed("GET", API + "process-definition", "which definitions there are"),
          allowed("GET", API + "decision-definition/**", "decision tables"),
          allowed("GET", API + "decision-definition", "which tables there are"),
          allowed("GET", API + "decision-requirements-definition/**", "and how they hang together"),
          allowed("GET", API + "decision-requirements-definition", "and how many"),
          allowed("GET", API + "case-definition/count", "Cockpit counts them; there are none"),
          allowed("GET", API + "process-instance/{id}", "where one stands"),
          allowed("GET", API + "process-instance/{id}/activity-instances", "at which step"),
          allowed("POST", API + "process-instance", "what runs"),
          allowed("POST GET", API + "process-instance/count", "how much runs"),
          allowed("GET", API + "history/process-instance/{id}", "when it began and ended"),
          allowed("GET POST", API + "job", "what waits to be done by the engine"),
          allowed("GET POST", API + "job/count", "how much"),
          allowed("GET", API + "job/{id}/stacktrace", "why it failed"),
          allowed("GET", API + "job-definition", "kinds of jobs"),
          allowed("GET", API + "job-definition/count", "how many kinds"),
          allowed("GET", API + "incident", "what failed"),
          allowed("GET", API + "incident/count", "how much failed"),
          allowed("GET", API + "deployment", "what was deployed"),
          allowed("GET", API + "deployment/**", "with which files"),
          allowed("GET", API + "batch/statistics/**", "Cockpit counts them; there are none"),
          allowed("GET", API + "history/batch/**", "Cockpit counts them; there are none"),
          allowed("GET", API + "history/batch", "Cockpit counts them; there are none"));

  private static final List<Door> COCKPIT_ACTS =
      List.of(
          allowed("PUT", API + "job/{id}/retries", "tries again what failed"),
          allowed("PUT", API + "job-definition/{id}/retries", "tries all of a kind again"),
          allowed("PUT", API + "job/{id}/suspended", "holds back"),
          allowed("PUT", API + "job-definition/{id}/suspended", "holds back a kind"),
          allowed("PUT", API + "process-instance/{id}/suspended", "holds back a case"),
          allowed("PUT", API + "process-definition/{definition}/suspended", "holds back a model"));

  private static final List<Door> ADMIN_READS =
      List.of(
          allowed("OPTIONS", API + "user/", "Admin asks whether to offer a button"),
          allowed("OPTIONS", API + "group/", "Admin asks whether to offer a button"),
          allowed("OPTIONS", API + "tenant/", "Admin asks whether to offer a button"),
          allowed("GET", API + "user/**", "people"),
          allowed("GET", API + "user", "people"),
          allowed("GET", API + "group/**", "groups"),
          allowed("GET POST", API + "group", "groups; Cockpit names those whose tasks wait"),
          allowed("GET", API + "tenant/**", "jurisdictions"),
          allowed("GET", API + "tenant", "jurisdictions"),
          allowed("GET", API + "authorization/**", "what the engine allows whom"),
          allowed("GET", API + "authorization", "what the engine allows whom"),
          allowed("GET", API + "version", "which engine this is"),
          allowed("GET", API + "telemetry/data", "which machine it runs on"),
          allowed(
              "GET",
              "/camunda/api/admin/plugin/adminPlugins/default/metrics/aggregated",
              "how much was done"));

  private static List<Door> shutDoors() {
    List<Door> doors = new ArrayList<>();
    for (String kind : List.of("user", "group", "tenant", "authorization")) {
      doors.add(shut("POST PUT DELETE", API + kind, ROLES));
      doors.add(shut("POST PUT DELETE", API + kind + "/**", ROLES));
    }
    doors.add(shut("POST", API + "deployment/create", MODELS));
    doors.add(shut("DELETE", API + "deployment/{id}", MODELS));
    doors.add(shut("DELETE", API + "process-definition/**", MODELS));
    return doors;
  }

  static final List<Door> ALL =
      Stream.of(applications(), COCKPIT_READS, COCKPIT_ACTS, ADMIN_READS, shutDoors())
          .flatMap(List::stream)
          .toList();

  private static Door allowed(String methods, String address, String why) {
    return open(methods, address, SYSTEM_ADMINISTRATOR, why);
  }

  private AdministratorDoors() {}
}
