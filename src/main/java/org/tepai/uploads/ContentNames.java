package org.tepai.uploads;

import java.util.Map;

/** What users call contents that are not taken, so that a refusal helps them. */
final class ContentNames {

  private static final Map<String, String> KNOWN =
      Map.of(
          "application/x-tika-msoffice",
          "旧版 Office 文件（.doc、.xls），或设有打开密码的文件",
          "text/html",
          "网页",
          "application/xhtml+xml",
          "网页",
          "image/svg+xml",
          "SVG 图形",
          "application/xml",
          "XML 文件",
          "text/plain",
          "纯文本",
          "image/gif",
          "GIF 图片",
          "application/x-msdownload",
          "可执行程序");

  private ContentNames() {}

  static String of(String type) {
    String name = KNOWN.get(type.split(";", 2)[0]);
    return name == null ? "" : "，而是" + name;
  }
}
