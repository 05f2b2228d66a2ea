package org.tepai;

import java.util.List;
import java.util.stream.Stream;

/** What people type who mean no good, and what breaks software when nobody does. */
public final class NaughtyStrings {

  /** Each on one line; every one must come back as it was typed. */
  public static final List<String> TYPED =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "'-alert(1)-'",
          "</textarea></td><svg/onload=alert(1)>",
          "${7*7} #{7*7} *{7*7} @{7*7} ~{7*7}",
          "[[${7*7}]] [(${7*7})] __${7*7}__",
          "{{7*7}} {{constructor.constructor('alert(1)')()}}",
          "%{7*7} <%= 7*7 %> {%7*7%}",
          "'; drop table dossier_case; --",
          "\\'; select pg_sleep(9); --",
          "=1+1",
          "=cmd|'/c calc'!A0",
          "+1+1",
          "-2+3",
          "@SUM(A1)",
          "＝1+1",
          "_x0041__x000D_",
          "\\u0041 &#65; &lt;b&gt; &amp;amp; &xxe;",
          "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
          "<![CDATA[x]]> ]]> <?xml?> <!-- x -->",
          "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
          "../../../etc/passwd %2e%2e%2f ..\\..\\",
          "javascript:alert(1) data:text/html,x",
          "Bcc: a@b.example\\r\\n%0d%0aBcc: c@d.example",
          "\u202Egnp.exe\u202C 从右\u200F到左",
          "零\u200B宽\u200D字\uFEFF符\u2060",
          "行\u2028段\u2029分隔",
          "𠮷野家 𪚥 😀👨‍👩‍👧‍👦🇨🇳",
          "é é ﬁ ǆ ﷽ Z̷̡͝a̸l̶g̵o̷",
          "引号 \"双\" '单' “中” `反` «»",
          "null undefined NaN true 0 -1 1e309 Infinity",
          "100% %s %n %d {0} {} {a} $1 \\1 \\",
          "甲;乙,丙|丁&戊#己?庚=辛",
          "  前后有空格  ".strip());

  /** With line ends, for fields of several lines. */
  public static final List<String> IN_LINES =
      List.of("主题\nBcc: a@b.example\n\n正文", "一\n=1+1\n\t@SUM(A1)\n<b>二</b>");

  /** What no table, XML or header can keep; refused, and said so. */
  public static final List<String> IMPOSSIBLE =
      List.of("空\0字", "响\u0007铃", "退\u001B[31m", "半\uD842个", "个\uDFB7半", "非\uFFFE字", "\u0085行");

  private NaughtyStrings() {}

  /** Everything that a field of several lines takes. */
  public static Stream<String> all() {
    return Stream.concat(TYPED.stream(), IN_LINES.stream());
  }

  /** As a page of ours has to write it. */
  public static String onPage(String typed) {
    return typed
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
