package org.tepai.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.Clause;
import org.tepai.TepaiTest;

@TepaiTest
class NotificationsTests {

  private static final String TENANT = "chongqing";
  private static final String OFFICE = "d500112";

  @Autowired private Notifications notifications;
  @Autowired private TransactionTemplate transaction;

  private final String mark = UUID.randomUUID().toString();

  @Clause("CQ-8")
  @Test
  void whoeverWorksForTheOfficeFindsWhatTheOfficeWasTold() {
    tell(refused(mark), Recipient.organisation(OFFICE));
    assertThat(toldTo("d500112.clerk")).containsExactly("市级未同意延期：" + mark + "。");
    assertThat(toldTo("d500101.clerk")).isEmpty();
  }

  @Test
  void aPersonFindsWhatThePersonWasTold() {
    tell(refused(mark), Recipient.person("bureau.publisher"));
    assertThat(toldTo("bureau.publisher")).hasSize(1);
    assertThat(toldTo("d500112.clerk")).isEmpty();
  }

  @Test
  void whoeverIsToldInPersonAndWithTheOfficeFindsItOnce() {
    transaction.executeWithoutResult(
        status ->
            notifications.tell(
                refused(mark),
                List.of(Recipient.organisation(OFFICE), Recipient.person("d500112.clerk"))));
    assertThat(toldTo("d500112.clerk")).hasSize(1);
  }

  @Test
  void nobodyIsToldOfWhatDidNotHappen() {
    transaction.executeWithoutResult(
        status -> {
          notifications.tell(refused(mark), List.of(Recipient.organisation(OFFICE)));
          status.setRollbackOnly();
        });
    assertThat(toldTo("d500112.clerk")).isEmpty();
  }

  @Test
  void aReasonIsNeverReadAsAPlaceholder() {
    Map<String, Object> facts =
        Map.of("case", "一号", "reason", "{due}{case}$1\\" + mark, "due", "不该出现", "max", 2);
    tell(News.of(TENANT, "application.refused", facts), Recipient.organisation(OFFICE));
    assertThat(toldTo("d500112.clerk")).containsExactly("案卷 一号 未通过：{due}{case}$1\\" + mark + "。");
  }

  @Test
  void aTextThatTheFolderDoesNotHaveIsTold() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> tell(News.of(TENANT, "no.such", Map.of()), Recipient.person("nobody")))
        .withMessageContaining("no.such");
  }

  private static News refused(String reason) {
    return News.of(TENANT, "extension.refused", Map.of("reason", reason));
  }

  private void tell(News news, Recipient recipient) {
    transaction.executeWithoutResult(status -> notifications.tell(news, List.of(recipient)));
  }

  private List<String> toldTo(String personId) {
    return notifications.newestFor(personId, 50).stream()
        .map(Message::text)
        .filter(text -> text.contains(mark))
        .toList();
  }
}
