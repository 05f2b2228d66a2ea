package org.tepai.audit;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the present request comes; behind a proxy, what the proxy says of it. */
final class ClientAddress {

  /**
   * @return null when no request is being served
   */
  static String current() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? request.getRequest().getRemoteAddr()
        : null;
  }

  private ClientAddress() {}
}
