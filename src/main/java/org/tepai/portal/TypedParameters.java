package org.tepai.portal;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.tepai.process.InvalidInput;

/**
 * Refuses, in every form and address of ours, the one character that no table can keep: it would
 * fail somewhere behind, as if the product were broken.
 */
@ControllerAdvice
class TypedParameters {

  @InitBinder
  void refuseWhatCannotBeKept(WebDataBinder binder) {
    binder.registerCustomEditor(String.class, new Keepable());
  }

  /** Everything else stays as it was typed. */
  private static final class Keepable extends PropertyEditorSupport {

    @Override
    public void setAsText(String typed) {
      if (typed != null && typed.indexOf('\0') >= 0) {
        throw InvalidInput.because("填写的内容含有不可见的控制字符，请删除后重填。");
      }
      setValue(typed);
    }
  }
}
