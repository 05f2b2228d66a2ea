package org.tepai.mail;

/** The same letter for mail programs that show no HTML. */
final class PlainLetter {

  private PlainLetter() {}

  static String of(LetterPaper.Facts letter) {
    StringBuilder text = new StringBuilder(letter.name()).append("，您好：\n");
    boolean several = letter.paragraphs().size() > 1;
    int number = 1;
    for (LetterPaper.Paragraph each : letter.paragraphs()) {
      text.append('\n').append(several ? number++ + ". " : "").append(each.text()).append('\n');
      if (each.link() != null) {
        text.append(several ? "   " : "").append("打开：").append(each.link()).append('\n');
      }
    }
    text.append("\n-- \n企业科技特派员审批系统");
    letter.jurisdiction().ifPresent(name -> text.append(" · ").append(name));
    return text.append("\n本邮件由系统自动发出，请勿回复。材料和个人信息请登录后查看。")
        .append("\n更改接收邮箱：")
        .append(letter.settings())
        .append('\n')
        .toString();
  }
}
