package org.tepai.deputies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;

/**
 * Decision X3: a deputy belongs to the same organisation, is there himself, and stands in for a
 * limited time; nobody has two at once in one organisation.
 */
@Component
class ArrangementPolicy {

  private static final int LONGEST_REASON = 200;

  private final DeputyshipRepository deputyships;
  private final Jurisdictions jurisdictions;
  private final People people;

  ArrangementPolicy(DeputyshipRepository deputyships, Jurisdictions jurisdictions, People people) {
    this.deputyships = deputyships;
    this.jurisdictions = jurisdictions;
    this.people = people;
  }

  void check(String byPerson, Organisation organisation, Arrangement asked, LocalDate today) {
    refuseStranger(byPerson, organisation, asked.absent());
    Map<String, String> problems = new LinkedHashMap<>();
    checkPeople(organisation, asked, problems);
    checkPeriod(organisation, asked, today, problems);
    checkReason(asked.reason(), problems);
    if (problems.isEmpty()) {
      checkOthers(asked, problems);
    }
    if (!problems.isEmpty()) {
      throw InvalidInput.of(problems);
    }
  }

  void checkEnding(String byPerson, Organisation organisation, Deputyship deputyship) {
    refuseStranger(byPerson, organisation, deputyship.absent());
    if (deputyship.state() == Deputyship.State.ENDED) {
      throw InvalidInput.because("这项代理已经结束。");
    }
  }

  private void refuseStranger(String byPerson, Organisation organisation, String absent) {
    if (!byPerson.equals(absent) && !byPerson.equals(organisation.contactPerson())) {
      throw InvalidInput.because(
          "代理只能由本人，或由“%s”确定的专人（%s）安排和结束。"
              .formatted(organisation.name(), people.nameOf(organisation.contactPerson())));
    }
  }

  private void checkPeople(
      Organisation organisation, Arrangement asked, Map<String, String> problems) {
    checkMember(organisation, "absent", "被代理人", asked.absent(), problems);
    checkMember(organisation, "deputy", "代理人", asked.deputy(), problems);
    if (asked.deputy() != null && asked.deputy().equals(asked.absent())) {
      problems.put("deputy", "代理人不能是被代理人本人，请选择本单位的另一人");
    }
  }

  private void checkMember(
      Organisation organisation,
      String field,
      String label,
      String person,
      Map<String, String> problems) {
    if (person == null || person.isBlank()) {
      problems.put(field, "请选择" + label);
    } else if (people.membershipsOf(person).stream()
        .noneMatch(each -> each.organisationId().equals(organisation.id()))) {
      problems.put(
          field,
          "%s“%s”不是“%s”的人员，只能选择同一单位的人员"
              .formatted(label, people.nameOf(person), organisation.name()));
    }
  }

  private void checkPeriod(
      Organisation organisation, Arrangement asked, LocalDate today, Map<String, String> problems) {
    if (asked.from() == null || asked.to() == null) {
      problems.put("from", "请填写代理的开始日和结束日");
      return;
    }
    if (asked.from().isBefore(today)) {
      problems.put("from", "开始日不能早于今天（%s），现为 %s".formatted(today, asked.from()));
    }
    long days = ChronoUnit.DAYS.between(asked.from(), asked.to()) + 1;
    int most = jurisdictions.byId(organisation.tenantId()).settings().number("deputy.maxDays");
    if (days < 1) {
      problems.put("to", "结束日不能早于开始日（%s），现为 %s".formatted(asked.from(), asked.to()));
    } else if (days > most) {
      problems.put("to", "代理期最长 %d 天，现为 %d 天；确需更长的，期满后另行安排".formatted(most, days));
    }
  }

  private static void checkReason(String reason, Map<String, String> problems) {
    if (reason == null || reason.isBlank()) {
      problems.put("reason", "请填写事由，例如：出差、休假");
    } else if (reason.strip().length() > LONGEST_REASON) {
      problems.put(
          "reason", "事由最多 %d 字，现为 %d 字".formatted(LONGEST_REASON, reason.strip().length()));
    }
  }

  private void checkOthers(Arrangement asked, Map<String, String> problems) {
    List<String> both = List.of(asked.absent(), asked.deputy());
    for (Deputyship other : deputyships.findOverlapping(both, asked.from(), asked.to())) {
      if (sameAbsence(other, asked)) {
        problems.put("absent", told("%s在 %s 至 %s 已由%s代理，请先结束那一项", other));
      } else if (other.absent().equals(asked.deputy())) {
        problems.put("deputy", told("代理人%s在 %s 至 %s 本人不在（由%s代理），请另选一人", other));
      } else if (other.deputy().equals(asked.absent())) {
        problems.put(
            "absent",
            "%s在 %s 至 %s 是%s的代理人，请先为%s另行安排代理人"
                .formatted(
                    people.nameOf(other.deputy()),
                    other.beginsOn(),
                    other.endsOn(),
                    people.nameOf(other.absent()),
                    people.nameOf(other.absent())));
      }
    }
  }

  /** Whoever belongs to several organisations may have a deputy in each. */
  private static boolean sameAbsence(Deputyship other, Arrangement asked) {
    return other.absent().equals(asked.absent())
        && other.organisationId().equals(asked.organisationId());
  }

  private String told(String words, Deputyship other) {
    return words.formatted(
        people.nameOf(other.absent()),
        other.beginsOn(),
        other.endsOn(),
        people.nameOf(other.deputy()));
  }
}
