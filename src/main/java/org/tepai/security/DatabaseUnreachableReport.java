package org.tepai.security;

import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells apart the ways in which a database cannot be reached; each has another remedy. */
class DatabaseUnreachableReport extends AbstractFailureAnalyzer<PSQLException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, PSQLException cause) {
    String state = cause.getSQLState() == null ? "" : cause.getSQLState();
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "08" ->
          report("连接不上数据库 (the database does not answer)", "检查 TEPAI_DATABASE_URL 和网络", cause);
      case "28" ->
          report(
              "数据库拒绝了用户或密码 (the database refuses user or password)",
              "检查 TEPAI_DATABASE_USER 和 TEPAI_DATABASE_PASSWORD",
              cause);
      case "3D" -> report("数据库不存在 (there is no such database)", "先建库，再启动", cause);
      default -> null;
    };
  }

  private static FailureAnalysis report(String what, String remedy, PSQLException cause) {
    return new FailureAnalysis(what + "：" + cause.getMessage(), remedy, cause);
  }
}
