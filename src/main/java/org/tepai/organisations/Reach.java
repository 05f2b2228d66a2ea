package org.tepai.organisations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tepai.personaldata.PersonalKind;
import org.tepai.process.InvalidInput;

/**
 * Where a person can be reached, as typed and found to be in order.
 *
 * @param phone null when none was given
 * @param mail null when none was given
 */
record Reach(String phone, String mail) {

  /**
   * @param shown the masked phone that may come back unchanged; null when none is known
   */
  static Reach checked(String phone, String mail, String shown) {
    Reach reach = new Reach(plain(phone), plain(mail));
    Map<String, String> problems = new LinkedHashMap<>();
    if (reach.mail != null && !MailAddress.isValid(reach.mail)) {
      problems.put("mail", "邮箱“%s”不是有效的地址，应为 name@example.cn 这样的一个地址".formatted(reach.mail));
    }
    if (reach.phone != null && !reach.phone.equals(shown)) {
      PersonalKind.PHONE
          .problem(reach.phone)
          .ifPresent(problem -> problems.put("phone", "电话" + problem));
    }
    if (!problems.isEmpty()) {
      throw InvalidInput.of(problems);
    }
    return reach;
  }

  private static String plain(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
