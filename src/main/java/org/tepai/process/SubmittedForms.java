package org.tepai.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** The checked forms of one engine command; it ends with the command, so nothing can leak. */
final class SubmittedForms implements Session {

  private record Start(String processDefinitionId, Submission submission) {}

  private final Map<String, Submission> ofTasks = new HashMap<>();
  private final Deque<Start> starts = new ArrayDeque<>();
  private int depth;

  static SubmittedForms current() {
    if (Context.getCommandContext() == null) {
      throw new IllegalStateException("Submissions exist only while the engine runs a command");
    }
    return Context.getCommandContext().getSession(SubmittedForms.class);
  }

  /** Whether the running command came from outside and not from a step of another command. */
  boolean isOutermost() {
    return depth == 1;
  }

  void enter() {
    depth++;
  }

  void leave() {
    depth--;
  }

  void keepForTask(Submission submission) {
    ofTasks.put(submission.taskId(), submission);
  }

  void keepForStart(String processDefinitionId, Submission submission) {
    starts.push(new Start(processDefinitionId, submission));
  }

  Optional<Submission> ofTask(String taskId) {
    return Optional.ofNullable(ofTasks.get(taskId));
  }

  Optional<Submission> ofStart(String processDefinitionId) {
    return starts.stream()
        .filter(start -> start.processDefinitionId().equals(processDefinitionId))
        .map(Start::submission)
        .findFirst();
  }

  @Override
  public void flush() {
    // nothing here is written by the engine
  }

  @Override
  public void close() {
    ofTasks.clear();
    starts.clear();
  }

  /** Gives every engine command its own. */
  static final class Factory implements SessionFactory {
    @Override
    public Class<?> getSessionType() {
      return SubmittedForms.class;
    }

    @Override
    public Session openSession() {
      return new SubmittedForms();
    }
  }
}
