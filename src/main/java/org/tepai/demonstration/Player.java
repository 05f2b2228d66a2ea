package org.tepai.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.organisations.Person;
import org.tepai.process.ActingPerson;

/** Fills forms for a person, and does what the person would do with them. */
@Component
@ForDemonstration
class Player {

  private final Scripts scripts;
  private final People people;
  private final ActingPerson actingPerson;
  private final Clock clock;

  Player(Scripts scripts, People people, ActingPerson actingPerson, Clock clock) {
    this.scripts = scripts;
    this.people = people;
    this.actingPerson = actingPerson;
    this.clock = clock;
  }

  Dice dice(String jurisdiction, String matter) {
    return Dice.of(scripts.of(jurisdiction).seed(), matter);
  }

  /**
   * @param jurisdiction whose words fill it
   * @param shown what the form shows under a name
   */
  Map<String, Object> fill(
      String jurisdiction,
      Map<String, Object> form,
      String person,
      Dice dice,
      Function<String, Object> shown) {
    Map<String, Object> own = own(person);
    Filling filling =
        new Filling(
            dice,
            scripts.of(jurisdiction).words(),
            LocalDate.now(clock),
            name -> own.containsKey(name) ? own.get(name) : shown.apply(name));
    return filling.fill(form);
  }

  <T> T as(String person, Supplier<T> deed) {
    return actingPerson.as(person, deed);
  }

  private Map<String, Object> own(String person) {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put("my name", people.find(person).map(Person::name).orElse(person));
    own.put(
        "my organisation",
        people.organisationsOf(person).stream().findFirst().map(Organisation::name).orElse(""));
    return own;
  }
}
