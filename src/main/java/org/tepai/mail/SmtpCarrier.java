package org.tepai.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.tepai.mail.NotDelivered.Remedy;

/** Hands letters to a mail server. No word from the server is waited for longer than 10 seconds. */
class SmtpCarrier implements Carrier {

  private static final String SENDER = "企业科技特派员审批系统";
  private static final String PATIENCE = "10000";
  private static final int FIRST_REFUSAL = 500;

  private final MailSettings settings;
  private final SmtpMessage.Sender sender;
  private final Session session;
  private final Clock clock;

  SmtpCarrier(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.sender = new SmtpMessage.Sender(settings.from(), SENDER);
    this.session = Session.getInstance(properties(settings));
    this.clock = clock;
  }

  private static Properties properties(MailSettings settings) {
    Properties properties = new Properties();
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", settings.host());
    properties.put("mail.smtp.port", String.valueOf(settings.portOrUsual()));
    properties.put("mail.smtp.from", settings.from());
    properties.put("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
    properties.put("mail.smtp.connectiontimeout", PATIENCE);
    properties.put("mail.smtp.timeout", PATIENCE);
    properties.put("mail.smtp.writetimeout", PATIENCE);
    boolean onCommand = settings.tls() == MailSettings.Encryption.STARTTLS;
    properties.put("mail.smtp.starttls.enable", String.valueOf(onCommand));
    properties.put("mail.smtp.starttls.required", String.valueOf(onCommand));
    boolean atOnce = settings.tls() == MailSettings.Encryption.TLS;
    properties.put("mail.smtp.ssl.enable", String.valueOf(atOnce));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    return properties;
  }

  @Override
  public Passage open() throws NotDelivered {
    try {
      Transport transport = session.getTransport();
      if (settings.user().isEmpty()) {
        transport.connect();
      } else {
        transport.connect(settings.user(), settings.password());
      }
      return new Connection(transport);
    } catch (MessagingException closed) {
      throw new NotDelivered(Remedy.ANOTHER_CONNECTION, "邮件服务器连接不上：" + closed.getMessage(), closed);
    }
  }

  private class Connection implements Passage {

    private final Transport transport;

    Connection(Transport transport) {
      this.transport = transport;
    }

    @Override
    public void deliver(Envelope letter) throws NotDelivered {
      try {
        SmtpMessage message = SmtpMessage.of(session, letter, sender, Date.from(clock.instant()));
        transport.sendMessage(message, message.getAllRecipients());
      } catch (MessagingException failed) {
        throw explain(failed);
      }
    }

    private NotDelivered explain(MessagingException failed) {
      if (!transport.isConnected()) {
        return new NotDelivered(
            Remedy.ANOTHER_CONNECTION, "邮件服务器中断了连接：" + failed.getMessage(), failed);
      }
      return refusedForGood(failed)
          ? new NotDelivered(Remedy.NONE, "收件地址被拒收：" + reply(failed), failed)
          : new NotDelivered(Remedy.LATER, "邮件服务器暂未收下：" + reply(failed), failed);
    }

    @Override
    public void close() {
      try {
        transport.close();
      } catch (MessagingException gone) {
        // what was taken over is taken over
      }
    }
  }

  private static boolean refusedForGood(MessagingException failed) {
    return failed instanceof SendFailedException
        && failed.getNextException() instanceof SMTPAddressFailedException address
        && address.getReturnCode() >= FIRST_REFUSAL;
  }

  private static String reply(MessagingException failed) {
    Exception nearest = failed.getNextException() == null ? failed : failed.getNextException();
    return nearest.getMessage().strip();
  }
}
