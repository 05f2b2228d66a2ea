package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ClosedSetupTests {

  @ParameterizedTest(name = "given {0}{1} when asked for then the answer is {2}")
  @CsvSource({
    "/camunda/api/admin, /setup/default/user/create, 404",
    "/camunda/api/admin/setup/default/user/create, , 404",
    "/camunda/api//admin, /Setup/default/user/create, 404",
    "/camunda/api/admin, /auth/user/default, 200",
    "/tepai/setup, , 200"
  })
  void closesTheSetUpInterfaceOnly(String servletPath, String pathInfo, int status)
      throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/any");
    request.setServletPath(servletPath);
    request.setPathInfo(pathInfo);
    MockHttpServletResponse response = new MockHttpServletResponse();

    new ClosedSetup().doFilter(request, response, new MockFilterChain());

    assertThat(response.getStatus()).isEqualTo(status);
  }
}
