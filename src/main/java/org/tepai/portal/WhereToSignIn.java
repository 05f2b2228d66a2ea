package org.tepai.portal;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has started the product where to sign in, and in the demonstration as whom. */
@Component
class WhereToSignIn {

  private static final Logger LOG = LoggerFactory.getLogger(WhereToSignIn.class);

  private final ObjectProvider<DemonstrationAccounts> demonstration;

  WhereToSignIn(ObjectProvider<DemonstrationAccounts> demonstration) {
    this.demonstration = demonstration;
  }

  @EventListener
  void tell(ApplicationReadyEvent ready) {
    port(ready.getApplicationContext())
        .ifPresent(port -> LOG.info("特派已启动，请打开 http://localhost:{}/{}", port, accounts()));
  }

  private static Optional<Integer> port(ApplicationContext application) {
    return application instanceof WebServerApplicationContext web
        ? Optional.of(web.getWebServer().getPort())
        : Optional.empty();
  }

  private String accounts() {
    StringBuilder lines = new StringBuilder();
    demonstration.ifAvailable(known -> known.areas().forEach(area -> list(area, lines)));
    return lines.isEmpty() ? "" : "\n演示账号（其余账号见首页）：" + lines;
  }

  private static void list(DemonstrationAccounts.Area area, StringBuilder lines) {
    lines.append("\n ").append(area.name());
    for (DemonstrationAccounts.Account account : area.accounts()) {
      lines.append(
          "%n  %-22s 密码 %s  %s %s"
              .formatted(
                  account.personId(), account.password(), account.organisation(), account.role()));
    }
  }
}
