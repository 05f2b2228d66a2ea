package org.tepai.portal;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tepai.mail.UnsentLetters;
import org.tepai.mail.UnsentLetters.Reason;
import org.tepai.process.Administrators;
import org.tepai.security.SignedIn;

/** Hands the start page what there is to say about mail: the mailbox, and letters nobody got. */
@ControllerAdvice(assignableTypes = StartPage.class)
class MailNotice {

  private final UnsentLetters unsent;
  private final Administrators administrators;
  private final ObjectProvider<MailboxPages> mailbox;

  MailNotice(
      UnsentLetters unsent, Administrators administrators, ObjectProvider<MailboxPages> mailbox) {
    this.unsent = unsent;
    this.administrators = administrators;
    this.mailbox = mailbox;
  }

  @ModelAttribute("mailboxOpen")
  boolean mailboxOpen() {
    return mailbox.getIfAvailable() != null;
  }

  /** The letters an administrator should look at; nothing for anybody else. */
  @ModelAttribute("unsentMail")
  Unsent unsentMail(Optional<SignedIn> person) {
    return person
        .filter(present -> administrators.is(present.personId()))
        .map(present -> new Unsent(unsent.count(Reason.FAILED), unsent.count(Reason.NO_ADDRESS)))
        .orElse(null);
  }

  /** The same two numbers, under the same names, as on the page that lists them. */
  record Unsent(int failed, int withoutAddress) {

    public boolean any() {
      return failed + withoutAddress > 0;
    }
  }
}
