package org.tepai.organisations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tepai.process.InvalidInput;

/**
 * Where a person can be reached, as typed and found to be in order.
 *
 * @param phone null when none was given
 * @param mail null when none was given
 */
record Reach(String phone, String mail) {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{4,28}[0-9]");

  static Reach checked(String phone, String mail) {
    Reach reach = new Reach(plain(phone), plain(mail));
    Map<String, String> problems = new LinkedHashMap<>();
    if (reach.mail != null && !MailAddress.isValid(reach.mail)) {
      problems.put("mail", "邮箱“%s”不是有效的地址，应为 name@example.cn 这样的一个地址".formatted(reach.mail));
    }
    if (reach.phone != null && !PHONE.matcher(reach.phone).matches()) {
      problems.put("phone", "电话“%s”应为 6 至 30 位数字，可用空格、短横和括号分隔".formatted(reach.phone));
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
