package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Does tasks as somebody at Tasklist does, after having tried to cheat: claims, loads what the form
 * shows, sends dishonest answers, and at last every field that Tasklist would send, what it only
 * shows included.
 */
public final class TasklistUser {

  private final int port;
  private final String password;
  private final Map<String, Browser> browsers = new HashMap<>();

  public TasklistUser(int port, String password) {
    this.port = port;
    this.password = password;
  }

  /** Claims the task, is refused for every cheat, and then hands in the answers. */
  public void does(String person, OpenTask task, Map<String, Object> answers) throws Exception {
    Browser browser = browser(person);
    claim(browser, person, task);
    FormSchema form = form(task.formId());
    Map<String, Object> shown = browser.formVariables(task.id());
    for (FormAttack attack : FormAttack.on(form, shown).toList()) {
      Browser.Answer refused = submit(browser, task, attack.values());
      assertThat(refused.status()).as(task.key() + " " + attack + refused).isEqualTo(400);
      assertThat(refused.message()).as(task.key() + " " + attack).contains(attack.expected());
    }
    Map<String, Object> sent = asTasklistSends(form, shown, answers);
    Browser.Answer accepted = submit(browser, task, sent);
    assertThat(accepted.status()).as(task.key() + " " + accepted + sent).isEqualTo(204);
  }

  private static void claim(Browser browser, String person, OpenTask task) throws Exception {
    if (!person.equals(task.assignee())) {
      String path = "/task/" + task.id() + "/claim";
      Browser.Answer claimed = browser.engine("POST", path, Map.of("userId", person));
      assertThat(claimed.status()).as(person + " claims " + task.key() + claimed).isEqualTo(204);
    }
  }

  private static Browser.Answer submit(Browser browser, OpenTask task, Map<String, ?> values)
      throws Exception {
    return browser.submit("/task/" + task.id() + "/submit-form", values);
  }

  /** Every visible field that is not disabled: form-js sends readonly and empty ones too. */
  private static Map<String, Object> asTasklistSends(
      FormSchema form, Map<String, Object> shown, Map<String, Object> answers) {
    Map<String, Object> filledIn = new HashMap<>(shown);
    filledIn.putAll(answers);
    FormLevel level = FormLevel.of(form.fields(), filledIn, shown, Map.of());
    Map<String, Object> sent = new HashMap<>();
    for (FormField field : level.fields()) {
      if (!level.isHidden(field) && !field.disabled()) {
        Map<String, Object> source = level.isReadonly(field) ? shown : filledIn;
        sent.put(field.name(), source.getOrDefault(field.name(), empty(field)));
      }
    }
    return sent;
  }

  private static Object empty(FormField field) {
    return switch (field.kind()) {
      case CHECKBOX -> false;
      case CHECKLIST, TAGLIST, DYNAMICLIST -> List.of();
      case TEXTFIELD, TEXTAREA -> "";
      default -> null;
    };
  }

  private Browser browser(String person) throws Exception {
    Browser known = browsers.get(person);
    if (known == null) {
      known = new Browser(port).signIn(person, password);
      browsers.put(person, known);
    }
    return known;
  }

  private static FormSchema form(String id) throws IOException {
    var files =
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:forms/*/" + id + ".form");
    return FormSchema.parse(files[0].getContentAsString(StandardCharsets.UTF_8));
  }
}
