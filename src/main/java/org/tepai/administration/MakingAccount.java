package org.tepai.administration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.organisations.People;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.InvalidInput;
import org.tepai.signin.AccountUse;

/**
 * Makes a person known, for the system administrator. Nobody can sign in with the new account
 * before the security administrator has given it a one-time password, and do anything before he has
 * given it a role: two hands for every account.
 */
@Service
class MakingAccount {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}[a-z0-9]");
  private static final int LONGEST_NAME = 100;

  private final RegisteringPerson registering;
  private final People people;
  private final AccountUse use;
  private final AuditTrail audit;

  MakingAccount(RegisteringPerson registering, People people, AccountUse use, AuditTrail audit) {
    this.registering = registering;
    this.people = people;
    this.use = use;
    this.audit = audit;
  }

  boolean known(String account) {
    return people.find(account).isPresent();
  }

  @Transactional
  public void make(String account, String name, String mail) {
    Map<String, String> problems = new LinkedHashMap<>();
    if (!ID.matcher(account).matches()) {
      problems.put("account", "账号“%s”应为 3 至 64 位小写字母、数字和 . _ -，以字母或数字开头和结尾".formatted(account));
    } else if (known(account)) {
      problems.put("account", "账号“%s”已有，请换一个".formatted(account));
    }
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      problems.put("name", "请填写姓名，不超过 %d 个字".formatted(LONGEST_NAME));
    }
    if (!problems.isEmpty()) {
      throw InvalidInput.of(problems);
    }
    registering.register(account, name.strip());
    registering.reach(account, null, mail);
    use.begin(account);
    audit.record(AuditedAct.ACCOUNT_MADE, AuditedMatter.of(account));
  }
}
