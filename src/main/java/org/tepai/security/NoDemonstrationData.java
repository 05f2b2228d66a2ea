package org.tepai.security;

import jakarta.annotation.PostConstruct;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps production off a database in which the demonstration was played: its accounts would still
 * be there, with a password that everybody knows.
 */
@Component
@Profile("production")
class NoDemonstrationData {

  private final JdbcClient jdbc;

  NoDemonstrationData(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @PostConstruct
  void check() {
    int played = jdbc.sql("select count(*) from demonstration_clock").query(Integer.class).single();
    if (played > 0) {
      throw new MissingRequirements(
          List.of(
              "空的数据库：这个库演示过，其中的演示账号密码是公开的"
                  + " (an empty database: the demonstration was played in this one, and its"
                  + " accounts have a public password)"));
    }
  }
}
