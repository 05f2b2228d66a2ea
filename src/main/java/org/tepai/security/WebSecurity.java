package org.tepai.security;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.tepai.audit.AuditTrail;
import org.tepai.process.MachineTime;

/**
 * The one chain of filters through which every request comes, the engine's included. What is served
 * at all, and to whom, {@link Doors} says; how he proves who he is, by each {@link HowToSignIn}.
 */
@Configuration
class WebSecurity {

  private static final DispatcherType[] INSIDE = {
    DispatcherType.FORWARD, DispatcherType.INCLUDE, DispatcherType.ERROR, DispatcherType.ASYNC
  };

  @Bean
  SecurityFilterChain everyRequest(
      HttpSecurity http,
      ObjectProvider<HowToSignIn> ways,
      ObjectProvider<ProcessEngine> engine,
      ObjectProvider<AuditTrail> trail,
      MachineTime time,
      Doors doors)
      throws Exception {
    Strangers strangers = new Strangers(trail);
    http.authorizeHttpRequests(
            requests ->
                requests
                    // what the server does for itself while it answers, its error page for instance
                    .dispatcherTypeMatchers(INSIDE)
                    .permitAll()
                    .anyRequest()
                    .access(doors))
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
    // behind what ends sessions, before what asks for the fields of a form
    http.addFilterBefore(new UploadsOfStrangers(), LogoutFilter.class);
    return http.build();
  }
}
