package org.tepai.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses Cockpit's questions that have conditions on variables: whoever may list cases but not
 * read them would read them letter by letter. Cockpit asks its own database service, which none of
 * the engine's commands stands behind, so that they are read here.
 */
class CockpitQuestions extends OncePerRequestFilter {

  static final String QUESTIONS = "/camunda/api/cockpit/*";

  private static final String REFUSAL = "{\"message\":\"系统管理员只看流程运行到哪一步，不能按案卷的数据查找。\"}";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (Collections.list(request.getParameterNames()).stream().anyMatch(CockpitQuestions::named)) {
      refuse(response);
      return;
    }
    ReadBody body = new ReadBody(request);
    if (asks(body.content())) {
      refuse(response);
    } else {
      chain.doFilter(body, response);
    }
  }

  private static boolean asks(byte[] content) {
    try {
      return content.length > 0 && asks(JSON.readTree(content));
    } catch (IOException unreadable) {
      // Cockpit will not be able to read it either, and says so
      return false;
    }
  }

  private static boolean asks(JsonNode node) {
    boolean here =
        node.properties().stream()
            .anyMatch(field -> named(field.getKey()) && !field.getValue().isEmpty());
    if (here) {
      return true;
    }
    for (JsonNode child : node) {
      if (asks(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("variables") || lower.endsWith("variablevalues");
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(REFUSAL);
  }
}
