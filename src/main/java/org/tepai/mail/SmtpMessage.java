package org.tepai.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * A letter in the form that mail servers take: plain text and HTML side by side, and a message id
 * that is the same at every try, so that a repeated letter can be told from a new one.
 */
final class SmtpMessage extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  private SmtpMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static SmtpMessage of(Session session, Envelope letter, Sender sender, Date written)
      throws MessagingException {
    SmtpMessage message =
        new SmtpMessage(session, "<%s@%s>".formatted(letter.letterId(), sender.domain()));
    message.setFrom(named(sender.address(), sender.name()));
    message.setRecipient(Message.RecipientType.TO, named(letter.address(), letter.name()));
    message.setSubject(HeaderText.of(letter.content().subject()), UTF_8);
    message.setSentDate(written);
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setContent(
        new MimeMultipart(
            "alternative",
            part(letter.content().text(), "plain"),
            part(letter.content().html(), "html")));
    message.saveChanges();
    return message;
  }

  /** Who sends all letters. */
  record Sender(String address, String name) {

    String domain() {
      return address.substring(address.indexOf('@') + 1);
    }
  }

  private static InternetAddress named(String address, String name) throws MessagingException {
    try {
      InternetAddress strict = new InternetAddress(address, true);
      strict.setPersonal(HeaderText.of(name), UTF_8);
      return strict;
    } catch (UnsupportedEncodingException impossible) {
      throw new MessagingException("UTF-8 is unknown", impossible);
    }
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    return part;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
