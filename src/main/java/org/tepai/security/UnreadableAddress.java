package org.tepai.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * What somebody is told whose address is spelt as no browser spells it: with dots that climb, with
 * doubled or encoded slashes, with parameters in the path. No rule is asked about such a thing.
 */
@Component
class UnreadableAddress implements RequestRejectedHandler {

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
      throws IOException {
    Strangers.refuse(response, HttpServletResponse.SC_BAD_REQUEST, "地址无法识别，请从首页进入，或核对链接是否完整。");
  }
}
