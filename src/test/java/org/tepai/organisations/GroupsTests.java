package org.tepai.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tepai.jurisdictions.Folders;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Office;

/** A start belongs to one office, or to all offices or organisations of a kind. */
class GroupsTests {

  private final Jurisdiction jurisdiction = Folders.delivered("chongqing");

  @Test
  void anOfficeIsMeantBeforeAKindOfTheSameName() {
    assertThat(Groups.starting(jurisdiction, "d500101", "clerk"))
        .isEqualTo("chongqing.d500101.clerk");
    assertThat(Groups.starting(jurisdiction, "district", "clerk"))
        .isEqualTo("chongqing.offices-district.clerk");
    assertThat(Groups.starting(jurisdiction, "enterprise", "contact"))
        .isEqualTo("chongqing.enterprise.contact");
  }

  @Test
  void whoeverIsNeitherCanStartNothing() {
    assertThatThrownBy(() -> Groups.starting(jurisdiction, "districts", "clerk"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPoolOfOfficesIsNoOffice() {
    String pool = Groups.ofOffices("chongqing", Office.Kind.ZONE, "clerk");

    assertThat(Groups.organisationOf(pool)).isEmpty();
    assertThat(Groups.roleOf(pool)).isEqualTo("clerk");
  }
}
