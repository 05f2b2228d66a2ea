package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Poison variable: what a client sends as a value may be of any class, size and name. None is made
 * an object of, none reaches a process, and each is told to the person as a mistake.
 */
class PoisonVariableTests {

  private static final AtomicInteger MADE = new AtomicInteger();

  /** Notices whatever makes an object of it, from Java's notation or from JSON. */
  public static final class Poison implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    public Poison() {
      MADE.incrementAndGet();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      MADE.incrementAndGet();
    }
  }

  private final ProcessEngine engine = GateEngine.start();
  private String task;

  @BeforeEach
  void aTaskIsClaimed() {
    GateEngine.DESK.objection = null;
    GateEngine.DESK.decided = null;
    GateEngine.DESK.officers = GateDesk.OFFICERS;
    engine.getIdentityService().setAuthentication("clerk", List.of("clerks"));
    String definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey("gate")
            .latestVersion()
            .singleResult()
            .getId();
    String instance =
        engine
            .getFormService()
            .submitStartForm(definition, Map.of("title", "入驻申请", "amount", 3))
            .getId();
    Task open =
        engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
    task = open.getId();
    engine.getTaskService().claim(task, "clerk");
  }

  @AfterEach
  void signOut() {
    engine.getIdentityService().clearAuthentication();
  }

  @Test
  void givenPoisonInAnyFieldOrUnderAnyNameWhenSubmittedThenItIsRefusedAndNothingIsMadeOfIt()
      throws IOException {
    String java = java();
    int made = MADE.get();
    for (Map.Entry<String, Object> poison : poisons(java).entrySet()) {
      for (String name : List.of("reason", "decision", "notes", "__proto__", "a.b", "caseId")) {
        Map<String, Object> sent = Variables.createVariables();
        sent.putAll(Map.of("decision", "REFUSE", "reason", "成立不足一年", "officer", "a"));
        sent.put(name, poison.getValue());
        String what = poison.getKey() + " as " + name;
        assertRefused(what, () -> engine.getFormService().submitTaskForm(task, sent));
        assertRefused(what, () -> engine.getTaskService().complete(task, sent));
      }
    }
    assertThat(MADE.get()).as("objects made of what was sent").isEqualTo(made);
    assertThat(GateEngine.DESK.decided).isNull();
  }

  @Test
  void givenTextThatLooksLikeCodeWhenSubmittedThenItIsKeptAsTyped() {
    int runs = ExpressionProbe.runs();
    String typed = ExpressionProbe.EXPRESSION + " =now() {{7*7}} #{1+1} $(id)";

    engine
        .getFormService()
        .submitTaskForm(task, Map.of("decision", "REFUSE", "reason", typed, "officer", "a"));

    assertThat(GateEngine.DESK.decided.text("reason")).isEqualTo(typed);
    assertThat(ExpressionProbe.runs()).isEqualTo(runs);
  }

  private static Map<String, Object> poisons(String java) {
    Map<String, Object> poisons = new LinkedHashMap<>();
    poisons.put("Java's own notation", serialised(java, "application/x-java-serialized-object"));
    poisons.put("JSON with a class", serialised("{\"a\":1}", "application/json"));
    poisons.put("XML with a class", serialised("<poison/>", "application/xml"));
    poisons.put("an object", new StringBuilder("x"));
    poisons.put("bytes", new byte[] {1, 2, 3});
    poisons.put("a file", Variables.fileValue("x.exe").file(new byte[] {1}).create());
    poisons.put("huge text", "长".repeat(200_000));
    poisons.put("deep JSON", SpinValues.jsonValue("[".repeat(900) + "]".repeat(900)).create());
    poisons.put("a key of prototypes", new HashMap<>(Map.of("__proto__", Map.of("x", 1))));
    poisons.put("a huge number", SpinValues.jsonValue("[1e99999]").create());
    return poisons;
  }

  private static Object serialised(String content, String format) {
    return Variables.serializedObjectValue(content)
        .objectTypeName(Poison.class.getName())
        .serializationDataFormat(format)
        .create();
  }

  private static String java() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Poison());
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static void assertRefused(
      String what, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    assertThatThrownBy(deed).as(what).isExactlyInstanceOf(InvalidInput.class);
  }
}
