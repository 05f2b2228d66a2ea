package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.Organisations;
import org.tepai.process.ActingPerson;
import org.tepai.process.ProcessEngineClient;

/** The three lists, as officials and strangers to a case find them. */
@TepaiTest
class TasklistFiltersTests {

  @Autowired World world;
  @Autowired FilterService filters;
  @Autowired TasklistFilters offered;
  @Autowired ActingPerson acting;
  @Autowired ProcessEngineClient engine;
  @Autowired Organisations organisations;

  private String clerk;
  private String task;

  @BeforeEach
  void anApplicationWaitsForItsOffice() {
    world.at("2025-03-19T09:00");
    Journey journey = world.applies("e0005");
    clerk = organisations.competentOffice("e0005", LocalDate.of(2025, 3, 19)).id() + ".clerk";
    task = world.task(journey.file().processInstanceId(), "verify-enterprise").id();
  }

  @Test
  void everybody_finds_the_three_lists_once_however_often_the_product_starts() {
    offered.offer();

    List<String> names =
        acting.as(
            clerk,
            () -> filters.createTaskFilterQuery().list().stream().map(Filter::getName).toList());
    assertThat(names).containsExactlyInAnyOrder("我的待办", "本单位待办", "已逾期");
  }

  @Test
  void a_task_is_in_the_list_of_its_own_office_only() {
    assertThat(in("本单位待办", clerk)).contains(task);
    assertThat(in("本单位待办", otherClerk())).doesNotContain(task);
    assertThat(in("我的待办", clerk)).doesNotContain(task);
  }

  @Test
  void a_claimed_task_moves_into_ones_own_list_and_colleagues_still_see_it() {
    acting.as(
        clerk,
        () -> {
          engine.claim(task);
          return null;
        });

    assertThat(in("我的待办", clerk)).contains(task);
    assertThat(in("本单位待办", clerk)).contains(task);
  }

  @Test
  void a_task_is_overdue_after_its_date_on_the_products_clock() {
    assertThat(in("已逾期", clerk)).doesNotContain(task);

    world.at("2025-04-30T09:00");

    assertThat(in("已逾期", clerk)).contains(task);
    assertThat(in("已逾期", otherClerk())).doesNotContain(task);
  }

  @Test
  void an_official_makes_no_list_of_his_own() {
    assertThatThrownBy(
            () -> acting.as(clerk, () -> filters.saveFilter(filters.newTaskFilter("所有人的任务"))))
        .isInstanceOf(AuthorizationException.class);
  }

  private List<String> in(String list, String person) {
    return acting.as(
        person,
        () -> {
          Filter filter = filters.createTaskFilterQuery().filterName(list).singleResult();
          List<Task> found = filters.list(filter.getId());
          return found.stream().map(Task::getId).toList();
        });
  }

  private String otherClerk() {
    return clerk.startsWith("d500101.") ? "d500102.clerk" : "d500101.clerk";
  }
}
