package org.tepai.deployments;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.tepai.signin.AccountStates;
import org.tepai.signin.PasswordOfTool;

/**
 * The door for Camunda Modeler: name and password with every request, and no session. Nothing that
 * a browser keeps opens it, so no foreign page can deploy with somebody's sign-in; and because it
 * is never said that Basic is wanted, no browser asks for a password and keeps that either.
 */
@Configuration
class ModelerDoor {

  static final String ALL = "/tepai/modeler/**";

  @Bean
  @Order(0)
  SecurityFilterChain modeler(
      HttpSecurity http, List<AuthenticationProvider> passwords, AccountStates states)
      throws Exception {
    return http.securityMatcher(ALL)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.OPTIONS)
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .authenticationManager(proving(new ProviderManager(passwords), states))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .cors(cors -> cors.configurationSource(fromModeler()))
        .httpBasic(
            basic ->
                basic.authenticationEntryPoint(
                    (request, response, reason) -> refuse(response, reason.getMessage())))
        .exceptionHandling(
            refusals ->
                refusals.authenticationEntryPoint(
                    (request, response, reason) ->
                        refuse(response, "请在 Modeler 中选 HTTP Basic，填写用户名和密码。")))
        .build();
  }

  /** A password that an administrator knows too is good for nothing but being changed. */
  private static AuthenticationManager proving(
      AuthenticationManager passwords, AccountStates states) {
    return asked -> {
      Authentication person = passwords.authenticate(new PasswordOfTool(asked));
      if (states.of(person.getName()).mustChange()) {
        throw new CredentialsExpiredException("请先登录系统修改密码，再从 Modeler 部署。");
      }
      return person;
    };
  }

  /** Modeler's window is a file on the owner's own disk. */
  private static UrlBasedCorsConfigurationSource fromModeler() {
    CorsConfiguration modeler = new CorsConfiguration();
    modeler.setAllowedOrigins(List.of("null", "file://"));
    modeler.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.POST.name()));
    modeler.setAllowedHeaders(List.of("authorization", "accept", "content-type"));
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    source.registerCorsConfiguration(ALL, modeler);
    return source;
  }

  private static void refuse(HttpServletResponse response, String message) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String plain = message.replaceAll("[\"\\\\\\p{C}]", " ");
    response.getWriter().write("{\"message\":\"" + plain + "\"}");
  }
}
