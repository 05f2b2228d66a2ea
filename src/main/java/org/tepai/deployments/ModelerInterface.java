package org.tepai.deployments;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.process.ActingPerson;
import org.tepai.process.DeployedModels;

/**
 * What Camunda Modeler asks of a "REST endpoint" when it deploys: a look whether it is there and
 * lets the person in, its version, and the deployment itself. Nothing else of the engine's
 * interface is here.
 */
@RestController
@RequestMapping("/tepai/modeler")
class ModelerInterface {

  private final SendingModels sending;
  private final ProcessOwners owners;
  private final DeployedModels models;
  private final ActingPerson actingPerson;
  private final AuditTrail audit;

  ModelerInterface(
      SendingModels sending,
      ProcessOwners owners,
      DeployedModels models,
      ActingPerson actingPerson,
      AuditTrail audit) {
    this.sending = sending;
    this.owners = owners;
    this.models = models;
    this.actingPerson = actingPerson;
    this.audit = audit;
  }

  @GetMapping("/version")
  Map<String, String> version() {
    return Map.of("version", models.engineVersion());
  }

  /** Modeler looks here whether the password is right and the person may deploy. */
  @GetMapping("/deployment")
  List<DeploymentAnswer> inForce(Principal person) {
    return owners.requireAny(person.getName()).stream()
        .flatMap(
            tenant -> models.newest(tenant).map(id -> DeploymentAnswer.of(tenant, id)).stream())
        .toList();
  }

  @PostMapping(path = "/deployment/create", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  DeploymentAnswer deploy(
      Principal person,
      @RequestParam(name = "tenant-id", defaultValue = "") String wanted,
      MultipartHttpServletRequest request)
      throws IOException {
    String jurisdiction = owners.jurisdiction(person.getName(), wanted.strip());
    List<SentFile> files = files(request);
    return actingPerson.as(person.getName(), () -> deploy(person.getName(), jurisdiction, files));
  }

  private DeploymentAnswer deploy(String person, String jurisdiction, List<SentFile> files) {
    try {
      SendingModels.Outcome outcome = sending.send(person, jurisdiction, files);
      return outcome.changed()
          ? DeploymentAnswer.of(jurisdiction, outcome, models.processes(outcome.deployment()))
          : DeploymentAnswer.of(jurisdiction, outcome.deployment());
    } catch (RefusedDeployment refused) {
      audit.recordNow(
          AuditedAct.REFUSED,
          AuditedMatter.inTenant(jurisdiction, "部署")
              .withDetail("%d 处要改".formatted(refused.complaints().size())));
      throw refused;
    }
  }

  /** Modeler names each part like its file; what is no file is one of the other fields. */
  private static List<SentFile> files(MultipartHttpServletRequest request) throws IOException {
    List<SentFile> files = new ArrayList<>();
    for (List<MultipartFile> parts : request.getMultiFileMap().values()) {
      for (MultipartFile part : parts) {
        String name = part.getOriginalFilename();
        files.add(new SentFile(name == null ? "" : name, part.getBytes()));
      }
    }
    return files;
  }

  /** Modeler's other button. */
  @PostMapping("/process-definition/{id}/start")
  void start() {
    throw RefusedDeployment.notHis("已经部署。事项由有权的岗位登录系统发起，不能从 Modeler 发起。");
  }

  /** Modeler shows the message in its log. */
  @ExceptionHandler
  ResponseEntity<Map<String, Object>> refuse(RefusedDeployment refused) {
    return ResponseEntity.status(refused.status())
        .body(
            Map.of(
                "type", "RefusedDeployment",
                "message", refused.getMessage(),
                "problems", refused.complaints()));
  }
}
