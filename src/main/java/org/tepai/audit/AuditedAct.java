package org.tepai.audit;

/** What can be done that is kept in the audit trail. */
public enum AuditedAct {
  SIGNED_IN("登录"),
  SIGN_IN_REFUSED("登录被拒"),
  SIGNED_OUT("退出"),
  LOCKED_OUT("账号锁定"),
  UNLOCKED("账号解锁"),
  PASSWORD_CHANGED("修改密码"),
  STARTED("发起"),
  CLAIMED("认领"),
  GIVEN_BACK("退回待领"),
  HANDED_OVER("转交"),
  COMPLETED("办理"),
  OPERATED("维护流程运行"),
  REFUSED("被拒绝的操作"),
  READ_CASE("查阅案卷"),
  READ_PERSONAL_DATA("查看个人信息"),
  EXPORTED("导出"),
  DOWNLOADED("下载文件"),
  UPLOADED("上传文件"),
  REMARKED("留言"),
  ACCOUNT_MADE("登记账号"),
  ACCOUNT_CHANGED("变更账号"),
  ACCOUNT_DISABLED("停用账号"),
  ACCOUNT_ENABLED("启用账号"),
  ROLE_GRANTED("授予角色"),
  ROLE_WITHDRAWN("撤回角色"),
  DEPLOYED("部署模型"),
  ERASED("删除个人信息"),
  AUDIT_READ("查阅审计记录"),
  AUDIT_VERIFIED("校验审计记录"),
  AUDIT_EXPORTED("导出审计记录"),
  AUDIT_PRUNED("清理到期审计记录");

  private final String label;

  AuditedAct(String label) {
    this.label = label;
  }

  /** As readers of the trail see it. */
  public String label() {
    return label;
  }
}
