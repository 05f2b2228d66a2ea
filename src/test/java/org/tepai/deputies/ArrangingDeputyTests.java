package org.tepai.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.process.InvalidInput;

/** Decision X3: what speaks against a deputy is said in the words of whoever asks for one. */
@TepaiTest
@DisplayName("代理人：X3 谁可以安排、代理多久")
class ArrangingDeputyTests {

  private static final String OFFICE = "d500101";
  private static final String CLERK = OFFICE + ".clerk";
  private static final String FILER = OFFICE + ".filer";
  private static final String SIGNER = OFFICE + ".signer";

  @Autowired private Absences absences;
  @Autowired private ArrangingDeputy arranging;
  @Autowired private Deputies deputies;

  @Test
  void thePersonHimselfAndTheOnesWhoAnswersForTheOfficeMayArrange() {
    arranged(SIGNER, SIGNER, FILER, "2025-03-19", "2025-03-20");
    arranged(CLERK, SIGNER, FILER, "2025-03-21", "2025-03-22");

    refused(() -> arranged(FILER, SIGNER, FILER, "2025-03-25", "2025-03-26"))
        .hasMessageContaining("只能由本人，或由“万州区科技主管部门”确定的专人（万州区专人）安排");
    refused(() -> arranged("d500102.clerk", SIGNER, FILER, "2025-03-25", "2025-03-26"))
        .hasMessageContaining("只能由本人");
  }

  @Test
  void theDeputyBelongsToTheSameOrganisation() {
    refused(() -> arranged(CLERK, CLERK, "d500102.clerk", "2025-03-19", "2025-03-20"))
        .hasMessageContaining("代理人“涪陵区专人”不是“万州区科技主管部门”的人员");
    refused(() -> arranged(CLERK, CLERK, "", "2025-03-19", "2025-03-20"))
        .hasMessageContaining("请选择代理人");
    refused(() -> arranged(CLERK, "e0001.contact", FILER, "2025-03-19", "2025-03-20"))
        .hasMessageContaining("被代理人");
  }

  @Test
  void nobodyStandsInForHimself() {
    refused(() -> arranged(CLERK, CLERK, CLERK, "2025-03-19", "2025-03-20"))
        .hasMessageContaining("代理人不能是被代理人本人");
  }

  @Test
  void itBeginsTodayAtTheEarliestAndIsNoLongerThanTheSettingAllows() {
    refused(() -> arranged(CLERK, CLERK, FILER, "2025-03-17", "2025-03-20"))
        .hasMessageContaining("开始日不能早于今天（2025-03-18），现为 2025-03-17");
    refused(() -> arranged(CLERK, CLERK, FILER, "2025-03-20", "2025-03-19"))
        .hasMessageContaining("结束日不能早于开始日（2025-03-20），现为 2025-03-19");
    refused(() -> arranged(CLERK, CLERK, FILER, "2025-03-19", "2025-04-18"))
        .hasMessageContaining("代理期最长 30 天，现为 31 天");
    assertThat(arranged(CLERK, CLERK, FILER, "2025-03-19", "2025-04-17").state())
        .isEqualTo(Deputyship.State.PLANNED);
  }

  @Test
  void aReasonIsGiven() {
    refused(
            () ->
                arranging.arrange(
                    CLERK,
                    new Arrangement(
                        OFFICE,
                        CLERK,
                        FILER,
                        LocalDate.of(2025, 3, 19),
                        LocalDate.of(2025, 3, 20),
                        " ")))
        .hasMessageContaining("请填写事由");
  }

  @Test
  void nobodyHasTwoDeputiesAtOnce() {
    arranged(CLERK, CLERK, FILER, "2025-03-19", "2025-03-21");

    refused(() -> arranged(CLERK, CLERK, SIGNER, "2025-03-21", "2025-03-22"))
        .hasMessageContaining("在 2025-03-19 至 2025-03-21 已由")
        .hasMessageContaining("请先结束那一项");
    arranged(CLERK, CLERK, SIGNER, "2025-03-22", "2025-03-22");
  }

  @Test
  void theDeputyIsThereHimselfAllTheTime() {
    arranged(FILER, FILER, SIGNER, "2025-03-20", "2025-03-21");

    refused(() -> arranged(CLERK, CLERK, FILER, "2025-03-19", "2025-03-20"))
        .hasMessageContaining("本人不在");
    refused(() -> arranged(SIGNER, SIGNER, CLERK, "2025-03-21", "2025-03-25"))
        .hasMessageContaining("另行安排代理人");
  }

  @Test
  void itIsEndedByTheSameWhoMayArrangeItAndOnlyOnce() {
    Deputyship planned = arranged(SIGNER, SIGNER, FILER, "2025-03-19", "2025-03-20");

    refused(() -> arranging.end(FILER, planned.id())).hasMessageContaining("只能由本人");
    arranging.end(CLERK, planned.id());
    refused(() -> arranging.end(SIGNER, planned.id())).hasMessageContaining("已经结束");
    refused(() -> arranging.end(SIGNER, "none")).hasMessageContaining("没有这项代理");

    assertThat(deputies.of(SIGNER, LocalDate.of(2025, 3, 19))).isEmpty();
    assertThat(deputies.find(planned.id()).orElseThrow().endedBy()).contains(CLERK);
    arranged(SIGNER, SIGNER, FILER, "2025-03-19", "2025-03-20");
  }

  @Test
  void ofTwoWhoAskAtOnceOneIsRefused() {
    List<CompletableFuture<Boolean>> asked =
        Stream.of(FILER, SIGNER)
            .map(deputy -> CompletableFuture.supplyAsync(() -> succeeds(deputy)))
            .toList();

    assertThat(asked.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
  }

  private boolean succeeds(String deputy) {
    try {
      arranged(CLERK, CLERK, deputy, "2025-03-19", "2025-03-20");
      return true;
    } catch (InvalidInput refused) {
      return false;
    }
  }

  private Deputyship arranged(String by, String absent, String deputy, String from, String to) {
    return absences.arrangedBy(by, OFFICE, absent, deputy, from, to);
  }

  private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable arranging) {
    return assertThatThrownBy(arranging).isInstanceOf(InvalidInput.class);
  }
}
