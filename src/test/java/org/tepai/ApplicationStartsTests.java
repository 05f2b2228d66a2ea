package org.tepai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@TepaiTest
class ApplicationStartsTests {

  @Autowired TestRestTemplate browser;

  @Test
  void the_sign_in_page_of_Tasklist_is_reachable() {
    assertThat(
            browser
                .getForEntity("/camunda/app/tasklist/default/", String.class)
                .getStatusCode()
                .value())
        .isEqualTo(200);
  }
}
