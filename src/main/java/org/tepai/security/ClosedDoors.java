package org.tepai.security;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts around the engine's web applications what mends or tightens parts of them. */
@Configuration
class ClosedDoors {

  /** Behind the chain that says who may come in, before all that the engine brings. */
  private static final int BEHIND_THE_DOORS = SecurityProperties.DEFAULT_FILTER_ORDER + 1;

  @Bean
  FilterRegistrationBean<ResponseHeaders> responseHeaders() {
    var registration = new FilterRegistrationBean<>(new ResponseHeaders());
    registration.addUrlPatterns("/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  FilterRegistrationBean<OneSpelling> oneSpelling(UnreadableAddress unreadable) {
    var registration = new FilterRegistrationBean<>(new OneSpelling(unreadable));
    registration.addUrlPatterns("/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<MendedTasklistScript> mendedTasklistScript() {
    var registration = new FilterRegistrationBean<>(new MendedTasklistScript());
    registration.addUrlPatterns(MendedTasklistScript.PATH);
    registration.setOrder(BEHIND_THE_DOORS);
    return registration;
  }

  @Bean
  FilterRegistrationBean<ApplicationPages> applicationPages() {
    var registration = new FilterRegistrationBean<>(new ApplicationPages());
    registration.addUrlPatterns("/camunda/app/*");
    registration.setOrder(BEHIND_THE_DOORS);
    return registration;
  }

  @Bean
  FilterRegistrationBean<CockpitQuestions> cockpitQuestions() {
    var registration = new FilterRegistrationBean<>(new CockpitQuestions());
    registration.addUrlPatterns(CockpitQuestions.QUESTIONS);
    registration.setOrder(BEHIND_THE_DOORS);
    return registration;
  }

  @Bean
  FilterRegistrationBean<PlainRefusals> plainRefusals() {
    var registration = new FilterRegistrationBean<>(new PlainRefusals());
    registration.addUrlPatterns("/camunda/api/engine/*");
    return registration;
  }
}
