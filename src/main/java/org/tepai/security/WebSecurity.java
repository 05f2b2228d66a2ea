package org.tepai.security;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tepai.process.MachineTime;

/**
 * The one chain of filters through which every request comes, the engine's included. Who may come
 * in at all is decided here; how he proves who he is, by each {@link HowToSignIn}.
 */
@Configuration
class WebSecurity {

  @Bean
  SecurityFilterChain everyRequest(
      HttpSecurity http,
      ObjectProvider<HowToSignIn> ways,
      ObjectProvider<ProcessEngine> engine,
      MachineTime time)
      throws Exception {
    Strangers strangers = new Strangers();
    http.authorizeHttpRequests(WebSecurity::whoComesIn)
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(strangers).accessDeniedHandler(strangers))
        // the page a stranger wanted is kept by his own browser: WantedPage
        .requestCache(AbstractHttpConfigurer::disable)
        // pages and Tasklist carry request tokens of their own: RequestTokens
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .addFilterAfter(new PersonForEngine(engine, time), AuthorizationFilter.class);
    ways.orderedStream().forEach(way -> way.customize(http));
    return http.build();
  }

  private static void whoComesIn(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers(path("/camunda/favicon.ico"))
        .permitAll()
        // the engine's own ways in and out: there is one sign-in, and who signs out is met before
        // this
        .requestMatchers(
            path("/camunda/api/admin/auth/user/*/login/*"),
            path("/camunda/api/admin/auth/user/*/logout"))
        .denyAll()
        .requestMatchers(path("/camunda/**"))
        .authenticated()
        // OwnPagesFilter knows which of our own pages are for strangers too
        .anyRequest()
        .permitAll();
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }
}
