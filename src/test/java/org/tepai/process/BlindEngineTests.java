package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.query.Query;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;

/**
 * Districts are blind to each other in the engine itself: whoever has no part in a case finds
 * nothing of it through any query that the engine offers, and is refused whatever he asks of a task
 * by its id.
 */
@TepaiTest
class BlindEngineTests {

  private static final String APPLICANT = "e0003.contact";
  private static final String OTHER_ENTERPRISE = "e0004.contact";
  private static final String OTHER_JURISDICTION = "d150203.clerk";

  @Autowired World world;
  @Autowired ProcessEngine engine;
  @Autowired ActingPerson acting;

  private Journey journey;
  private List<String> strangers;

  @BeforeEach
  void anEnterpriseHasApplied() {
    world.at("2025-03-19T09:00");
    journey = world.applies("e0003").verified();
    world.applies("e0005");
    String neighbour = journey.office().equals("d500112") ? "d500113" : "d500112";
    strangers = List.of(neighbour + ".clerk", OTHER_ENTERPRISE, OTHER_JURISDICTION);
  }

  @Test
  void givenACaseWhenStrangersAskEveryQueryOfTheEngineThenNoneFindsOrCountsAnythingOfIt() {
    for (String stranger : strangers) {
      for (Method creating : queries()) {
        List<?> found = acting.as(stranger, () -> found(creating));
        assertThat(found.stream().filter(each -> !ownMatter(stranger, each)))
            .as(stranger + " asks " + creating.getName())
            .isEmpty();
      }
    }
  }

  @Test
  void givenADoneTaskWhenItsHistoryIsAskedForThenOnlyThoseWhoCouldSeeItDo() {
    assertThat(verificationsSeenBy(journey.clerk())).isOne();
    Stream.concat(strangers.stream(), Stream.of(APPLICANT))
        .forEach(person -> assertThat(verificationsSeenBy(person)).as(person).isZero());
  }

  @Test
  void givenAClaimThatWasGivenBackWhenItIsGoneThenSoIsWhatTheHolderMightDo() {
    Journey second = world.applies("e0006");
    String open = second.task("verify-enterprise").id();
    String clerk = second.clerk();
    acting.as(
        clerk,
        () -> {
          engine.getTaskService().claim(open, clerk);
          assertThat(grantsOf(clerk, open)).isPositive();
          engine.getTaskService().setAssignee(open, null);
          return null;
        });

    assertThat(grantsOf(clerk, open)).isZero();
    long stillOffered =
        acting.as(clerk, () -> engine.getTaskService().createTaskQuery().taskId(open).count());
    assertThat(stillOffered).isOne();
  }

  private long verificationsSeenBy(String person) {
    return acting.as(
        person,
        () ->
            engine
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceId(journey.file().processInstanceId())
                .taskDefinitionKey("verify-enterprise")
                .count());
  }

  private long grantsOf(String person, String taskId) {
    return acting.asSystem(
        () ->
            engine
                .getAuthorizationService()
                .createAuthorizationQuery()
                .userIdIn(person)
                .resourceId(taskId)
                .count());
  }

  /** A stranger finds himself, his groups, his jurisdiction's models and everybody's lists. */
  private boolean ownMatter(String stranger, Object found) {
    if (found instanceof User user) {
      return user.getId().equals(stranger);
    }
    if (found instanceof Group group) {
      return groupsOf(stranger).contains(group.getId());
    }
    if (found instanceof ProcessDefinition model) {
      return tenantsOf(stranger).contains(model.getTenantId());
    }
    return found instanceof Tenant tenant && tenantsOf(stranger).contains(tenant.getId())
        || found instanceof org.camunda.bpm.engine.filter.Filter;
  }

  private List<String> groupsOf(String person) {
    return engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
        .map(Group::getId)
        .toList();
  }

  private List<String> tenantsOf(String person) {
    return engine
        .getIdentityService()
        .createTenantQuery()
        .userMember(person)
        .includingGroupsOfUser(true)
        .list()
        .stream()
        .map(Tenant::getId)
        .toList();
  }

  /** Every query that one of the engine's services makes. */
  private List<Method> queries() {
    List<Method> queries = new ArrayList<>();
    for (Method service : ProcessEngine.class.getMethods()) {
      if (service.getName().endsWith("Service")) {
        Arrays.stream(service.getReturnType().getMethods())
            .filter(method -> method.getName().matches("create.*Query"))
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> Query.class.isAssignableFrom(method.getReturnType()))
            .forEach(queries::add);
      }
    }
    assertThat(queries).hasSizeGreaterThan(30);
    return queries;
  }

  private List<?> found(Method creating) {
    try {
      List<?> found = ((Query<?, ?>) creating.invoke(serviceOf(creating))).list();
      long counted = ((Query<?, ?>) creating.invoke(serviceOf(creating))).count();
      assertThat(counted).as(creating.getName()).isEqualTo(found.size());
      return found;
    } catch (AuthorizationException refused) {
      return List.of();
    } catch (InvocationTargetException refused) {
      assertThat(refused.getCause()).isInstanceOf(AuthorizationException.class);
      return List.of();
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Object serviceOf(Method creating) {
    return Arrays.stream(ProcessEngine.class.getMethods())
        .filter(method -> method.getName().endsWith("Service"))
        .filter(method -> creating.getDeclaringClass().isAssignableFrom(method.getReturnType()))
        .findFirst()
        .map(
            method -> {
              try {
                return method.invoke(engine);
              } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new IllegalStateException(impossible);
              }
            })
        .orElseThrow();
  }
}
