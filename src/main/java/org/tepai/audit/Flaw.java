package org.tepai.audit;

/**
 * Something in the trail that is not as it was sealed.
 *
 * @param where position or entry, in words
 * @param what in Chinese, with English behind it: whoever runs the command may read either
 */
public record Flaw(String where, String what) {

  static Flaw at(String position, String entryId, String what) {
    return new Flaw("第 %s 位 (position)，记录 %s (entry)".formatted(position, entryId), what);
  }

  @Override
  public String toString() {
    return where + "：" + what;
  }
}
