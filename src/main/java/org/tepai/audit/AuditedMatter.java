package org.tepai.audit;

/**
 * What was acted on. Nothing in it is personal data or a secret: who may read the trail need not be
 * one who may read those.
 *
 * @param tenantId the jurisdiction; null when it is of none
 * @param caseId null when it is of no case
 * @param subject what it was: an account, a file, a task; may be null
 * @param detail what else is worth knowing; may be null
 * @param onBehalfOf the absent person for whom a deputy acted; may be null
 */
public record AuditedMatter(
    String tenantId, String caseId, String subject, String detail, String onBehalfOf) {

  public AuditedMatter(String tenantId, String caseId, String subject, String detail) {
    this(tenantId, caseId, subject, detail, null);
  }

  /** Something that is of no case. */
  public static AuditedMatter of(String subject) {
    return new AuditedMatter(null, null, subject, null);
  }

  /** Something of a case. */
  public static AuditedMatter ofCase(String tenantId, String caseId, String subject) {
    return new AuditedMatter(tenantId, caseId, subject, null);
  }

  /** Something of a jurisdiction, but of no case. */
  public static AuditedMatter inTenant(String tenantId, String subject) {
    return new AuditedMatter(tenantId, null, subject, null);
  }

  public AuditedMatter withDetail(String words) {
    return new AuditedMatter(tenantId, caseId, subject, words, onBehalfOf);
  }

  public AuditedMatter inPlaceOf(String absentPersonId) {
    return new AuditedMatter(tenantId, caseId, subject, detail, absentPersonId);
  }
}
