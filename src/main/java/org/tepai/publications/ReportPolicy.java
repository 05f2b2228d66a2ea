package org.tepai.publications;

import org.tepai.process.InvalidInput;

/** BT-15: a liaison reports what there is, or says expressly that there is nothing. */
record ReportPolicy(boolean none, int rows) {

  static final String NONE = "none_this_period";
  static final String ROWS = "needs";

  /**
   * @throws InvalidInput when the report says both, or neither
   */
  void enforce() {
    if (none && rows > 0) {
      throw InvalidInput.in(NONE, "已勾选“本期没有需要报送的需求和成果”，不能再填写需求或成果");
    }
    if (!none && rows == 0) {
      throw InvalidInput.in(ROWS, "请填写需求或成果；本期没有的请勾选“本期没有需要报送的需求和成果”");
    }
  }
}
