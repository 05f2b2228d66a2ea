package org.tepai.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers of persons are checked as they come and shown with their middle hidden. */
class PersonalKindTests {

  @ParameterizedTest
  @CsvSource({
    "PHONE,            13800000000",
    "PHONE,            +86 138-0000-0000",
    "PHONE,            0472-5000000",
    "PHONE,            12345678",
    "IDENTITY_NUMBER,  11010519491231002X",
    "IDENTITY_NUMBER,  11010519491231002x",
    "BANK_ACCOUNT,     6222 0000 0000 0009",
    "BANK_ACCOUNT,     1001 2345 6789 0123 456",
  })
  void what_is_in_order_is_taken(PersonalKind kind, String typed) {
    assertThat(kind.problem(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE,            12800000000, 手机号码",
    "PHONE,            12345,       6 至 30 位",
    "PHONE,            十二三四五六七八, 6 至 30 位",
    "PHONE,            138****0000, 6 至 30 位",
    "IDENTITY_NUMBER,  110105194912310021, 校验码",
    "IDENTITY_NUMBER,  110105194902310020, 出生日期",
    "IDENTITY_NUMBER,  440524188001010014, 出生日期",
    "IDENTITY_NUMBER,  110105491231002, 18 位",
    "BANK_ACCOUNT,     6222000000000000, 校验位",
    "BANK_ACCOUNT,     1234567, 8 至 30 位",
  })
  void what_is_not_is_told_without_being_repeated(PersonalKind kind, String typed, String told) {
    assertThat(kind.problem(typed))
        .hasValueSatisfying(problem -> assertThat(problem).contains(told));
    assertThat(kind.problem(typed).orElseThrow()).doesNotContain(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "PHONE,            13812345678,        138****5678",
    "PHONE,            0472-5123456,       047*****3456",
    "PHONE,            123456,             1***56",
    "IDENTITY_NUMBER,  11010519491231002x, 110***********002X",
    "BANK_ACCOUNT,     6222 0000 0000 0009, 622*********0009",
  })
  void a_mask_hides_the_middle(PersonalKind kind, String typed, String mask) {
    assertThat(kind.masked(typed)).isEqualTo(mask).matches(PersonalKind::isMasked);
    assertThat(kind.problem(mask)).as("a mask is no number").isPresent();
  }

  @ParameterizedTest
  @EnumSource(PersonalKind.class)
  void however_short_something_hides(PersonalKind kind) {
    Stream.of("1", "12", "123", "1234567")
        .forEach(text -> assertThat(kind.masked(text)).contains("*").isNotEqualTo(text));
  }

  @Test
  void a_field_is_suspected_by_key_or_label() {
    assertThat(PersonalKind.suspectedIn("contact_phone", "怎么找到您")).contains(PersonalKind.PHONE);
    assertThat(PersonalKind.suspectedIn("reach", "手机")).contains(PersonalKind.PHONE);
    assertThat(PersonalKind.suspectedIn("expert_id", "专家身份证号"))
        .contains(PersonalKind.IDENTITY_NUMBER);
    assertThat(PersonalKind.suspectedIn("bank_account", "")).contains(PersonalKind.BANK_ACCOUNT);
    assertThat(List.of("telling", "hotel", "number", "bank_name"))
        .allSatisfy(key -> assertThat(PersonalKind.suspectedIn(key, "开户行名称")).isEmpty());
    assertThat(Arrays.stream(PersonalKind.values()).map(PersonalKind::declared))
        .allSatisfy(word -> assertThat(PersonalKind.of(word)).isPresent());
  }
}
