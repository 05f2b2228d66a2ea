package org.tepai.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tepai.process.ActingPerson;

/** Puts sign-in and request tokens before the pages and interfaces of our own. */
@Configuration
class OwnPages implements WebMvcConfigurer {

  @Bean
  FilterRegistrationBean<OwnPagesFilter> ownPagesFilter(
      ObjectProvider<SignedInPersons> persons, ObjectProvider<ActingPerson> actingPerson) {
    var registration = new FilterRegistrationBean<>(new OwnPagesFilter(persons, actingPerson));
    registration.addUrlPatterns("/tepai/*", "/");
    return registration;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new SignedInArgument());
  }

  /** Gives handlers the person; an Optional where a page is also for strangers. */
  static final class SignedInArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.nestedIfOptional().getNestedParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        ModelAndViewContainer container,
        NativeWebRequest request,
        WebDataBinderFactory binders) {
      Object person =
          request.getAttribute(SignedIn.class.getName(), NativeWebRequest.SCOPE_REQUEST);
      return parameter.isOptional() ? Optional.ofNullable(person) : person;
    }
  }

  /** Lets every page put the token into its forms. */
  @ControllerAdvice
  static class TokenInPages {

    @ModelAttribute("token")
    RequestToken token(HttpServletRequest request) {
      return new RequestToken(request);
    }

    /** For the way out; null for a stranger. */
    @ModelAttribute("signedIn")
    Object signedIn(HttpServletRequest request) {
      return request.getAttribute(SignedIn.class.getName());
    }
  }

  /** Makes the token, and with it a session, only when a page has a form. */
  record RequestToken(HttpServletRequest request) {

    public String parameter() {
      return RequestTokens.PARAMETER;
    }

    public String value() {
      return RequestTokens.of(request);
    }
  }
}
