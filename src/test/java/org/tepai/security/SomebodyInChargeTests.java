package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;

class SomebodyInChargeTests {

  private final Administrators administrators = mock(Administrators.class);
  private final SomebodyInCharge check = new SomebodyInCharge(administrators);

  @Test
  void productionDoesNotStartWithoutADirectMemberOfCamundaAdmin() {
    when(administrators.all(AdministratorKind.SYSTEM)).thenReturn(List.of());

    assertThatThrownBy(check::check)
        .isInstanceOf(MissingRequirements.class)
        .hasMessageContaining("camunda-admin");
  }

  @Test
  void theOtherTwoMayBeMadeKnownLater() {
    when(administrators.all(AdministratorKind.SYSTEM)).thenReturn(List.of("chief"));

    assertThatCode(check::check).doesNotThrowAnyException();
  }
}
