package org.tepai.security;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts before the engine's web applications what mends or closes parts of them. */
@Configuration
class ClosedDoors {

  @Bean
  FilterRegistrationBean<ClosedSetup> closedSetup() {
    var registration = new FilterRegistrationBean<>(new ClosedSetup());
    registration.addUrlPatterns("/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  FilterRegistrationBean<MendedTasklistScript> mendedTasklistScript() {
    var registration = new FilterRegistrationBean<>(new MendedTasklistScript());
    registration.addUrlPatterns(MendedTasklistScript.PATH);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<PlainRefusals> plainRefusals() {
    var registration = new FilterRegistrationBean<>(new PlainRefusals());
    registration.addUrlPatterns("/camunda/api/engine/*");
    return registration;
  }
}
