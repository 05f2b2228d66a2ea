package org.tepai.personaldata;

import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sees at the start that every number can be read, and brings all of them under the newest key.
 * Without a key that some row needs the system does not start: an official would meet it in the
 * middle of a case, and whoever still has the key may throw it away meanwhile.
 */
@Component
class RotatingKeys {

  private static final Logger LOG = LoggerFactory.getLogger(RotatingKeys.class);
  private static final int BATCH = 200;

  private final PersonalVault vault;
  private final PersonalCipher cipher;

  RotatingKeys(PersonalVault vault, PersonalCipher cipher) {
    this.vault = vault;
    this.cipher = cipher;
  }

  @EventListener(ApplicationStartedEvent.class)
  void requireKeys() {
    Set<String> missing = new TreeSet<>(vault.keysInUse());
    missing.removeAll(cipher.keyNames());
    if (!missing.isEmpty()) {
      throw new UnreadablePersonalData(
          "已保存的个人信息所用的密钥 %s 不在 TEPAI_PERSONAL_DATA_KEY 中，不能启动：请把旧密钥补在新密钥之后 (keys of kept personal data are missing)"
              .formatted(missing));
    }
  }

  /** A few at a time, so that nobody waits for a row. */
  @EventListener(ApplicationReadyEvent.class)
  void writeAnew() {
    int all = 0;
    for (int some = vault.writeAnew(BATCH); some > 0; some = vault.writeAnew(BATCH)) {
      all += some;
    }
    if (all > 0) {
      LOG.info("{} personal values were written anew with the newest key", all);
    }
  }
}
