package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import org.tepai.process.CommandRights.Holder;

/**
 * Every command that the engine has, found on the class path: nobody need have thought of it for it
 * to be closed, and a new one has to be thought of.
 */
class EngineCommandTests {

  private static final String CLASS = ".class";
  private static final String ENGINE = "classpath*:org/camunda/bpm/engine/**/*" + CLASS;

  /** They run in transactions and threads of their own, where no person is known. */
  private static final Set<String> OF_TESTS = Set.of("AbstractProcessEngineTestCase$1");

  private final ProcessEngine engine = GateEngine.start();
  private final CommandRights rights = CommandRights.read();

  @AfterEach
  void signOut() {
    engine.getIdentityService().clearAuthentication();
  }

  @Test
  void givenTheEngineWhenItsCommandsAreCountedThenEachIsSomebodysOrNobodys() throws Exception {
    Set<String> found = new TreeSet<>();
    commands()
        .map(CommandRights::nameOf)
        .filter(name -> !OF_TESTS.contains(name))
        .forEach(found::add);

    assertThat(found).hasSizeGreaterThan(350);
    assertThat(listed()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void givenWhatIsNobodysWhenAPersonOrAnAdministratorAsksForItThenItIsRefusedUnread()
      throws Exception {
    Set<String> closed = rights.of(Holder.NOBODY);
    for (Class<?> command :
        commands().filter(c -> closed.contains(CommandRights.nameOf(c))).toList()) {
      assertRefused(command, "clerk", "clerks", "不允许直接读写流程|流程、表单和条件表只能由流程负责人");
      assertRefused(command, "administrator", "camunda-admin", "系统管理员只维护系统运行|流程、表单和条件表只能由流程负责人");
    }
  }

  @Test
  void givenTheAdministratorWhenHeWouldDecideOrAnOfficialWouldRepairThenEachIsRefused()
      throws Exception {
    Set<String> deciding = rights.of(Holder.OFFICIALS);
    Set<String> repairing = rights.of(Holder.ADMINISTRATORS);
    assertThat(deciding)
        .contains("SubmitTaskFormCmd", "CompleteTaskCmd", "ClaimTaskCmd", "SubmitStartFormCmd");
    assertThat(repairing).contains("SetJobRetriesCmd", "SuspendProcessInstanceCmd");
    for (Class<?> command : commands().toList()) {
      if (deciding.contains(CommandRights.nameOf(command))) {
        assertRefused(command, "administrator", "camunda-admin", "系统管理员只维护系统运行");
      } else if (repairing.contains(CommandRights.nameOf(command))) {
        assertRefused(command, "clerk", "clerks", "不允许直接读写流程|只有系统管理员");
      }
    }
  }

  @Test
  void givenWhatAdministratorsDoToRunsWhenTheyDoItThenItIsWitnessedAndWhatTheyReadIsNot()
      throws Exception {
    Set<String> operations = new TreeSet<>();
    for (Class<?> type : commands().toList()) {
      if (rights.operates((Command<?>) new SpringObjenesis().newInstance(type, false))) {
        operations.add(CommandRights.nameOf(type));
      }
    }
    assertThat(operations)
        .contains("SetJobRetriesCmd", "SuspendProcessInstanceCmd", "SuspendProcessDefinitionCmd")
        .contains("SuspendJobCmd", "ActivateJobDefinitionCmd", "SetJobsRetriesBatchCmd")
        .noneMatch(name -> name.contains("Query") || name.startsWith("Get"));
  }

  /** An engine that grows a command gives it to nobody. */
  @Test
  void givenACommandThatNobodyHasThoughtOfWhenAPersonAsksForItThenItIsRefused() {
    Command<Object> unheardOf = context -> "ran";
    engine.getIdentityService().setAuthentication("clerk", List.of("clerks"));

    assertThatThrownBy(() -> run(unheardOf)).isExactlyInstanceOf(AuthorizationException.class);

    engine.getIdentityService().clearAuthentication();
    assertThat(run(unheardOf)).isEqualTo("ran");
  }

  private void assertRefused(Class<?> type, String person, String group, String message) {
    engine.getIdentityService().setAuthentication(person, List.of(group));
    Command<?> command = (Command<?>) new SpringObjenesis().newInstance(type, false);
    assertThatThrownBy(() -> run(command))
        .as(type.getName())
        .isExactlyInstanceOf(AuthorizationException.class)
        .hasMessageMatching("(" + message + ").*");
  }

  private Object run(Command<?> command) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(command);
  }

  private List<String> listed() {
    return Stream.of(Holder.values()).flatMap(holder -> rights.of(holder).stream()).toList();
  }

  /** Those that can be made an object of. */
  private static Stream<Class<?>> commands() throws IOException {
    return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(ENGINE))
        .map(EngineCommandTests::load)
        .filter(type -> type != null && Command.class.isAssignableFrom(type))
        .filter(type -> !type.isInterface() && !Modifier.isAbstract(type.getModifiers()))
        .distinct();
  }

  private static Class<?> load(Resource file) {
    try {
      String path = file.getURL().getPath();
      String name = path.substring(path.lastIndexOf("org/camunda"), path.length() - CLASS.length());
      return ClassUtils.forName(name.replace('/', '.'), EngineCommandTests.class.getClassLoader());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ClassNotFoundException | LinkageError optional) {
      // of a library that the product does not have
      return null;
    }
  }
}
