package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.organisations.People;
import org.tepai.security.SignedIn;

/** The page that everybody comes to first, signed in or not. */
@Controller
class StartPage {

  private static final int NEWEST = 10;

  private final Jurisdictions jurisdictions;
  private final Notifications notifications;
  private final People people;
  private final ObjectProvider<DemonstrationAccounts> accounts;
  private final ObjectProvider<DemonstrationClockView> demonstration;
  private final Clock clock;

  StartPage(
      Jurisdictions jurisdictions,
      Notifications notifications,
      People people,
      ObjectProvider<DemonstrationAccounts> accounts,
      ObjectProvider<DemonstrationClockView> demonstration,
      Clock clock) {
    this.jurisdictions = jurisdictions;
    this.notifications = notifications;
    this.people = people;
    this.accounts = accounts;
    this.demonstration = demonstration;
    this.clock = clock;
  }

  /** What a role does, in the jurisdiction's words. */
  record Work(String who, String what) {}

  /** A jurisdiction and its roles. */
  record Area(String name, String regulation, List<Work> works) {}

  /** One message to the person. */
  record Told(LocalDateTime at, String text, String caseId, String roundId, String link) {}

  @GetMapping("/")
  String show(Optional<SignedIn> person, Model model) {
    model.addAttribute("areas", areas(person));
    model.addAttribute(
        "accounts",
        accounts.stream()
            .flatMap(each -> each.areas().stream())
            .filter(area -> !area.accounts().isEmpty())
            .toList());
    model.addAttribute("awaitingAccounts", accounts.stream().anyMatch(each -> !each.complete()));
    person.ifPresent(present -> greet(present, model));
    demonstration.ifAvailable(time -> tellTime(time, model));
    return "portal/start";
  }

  @PostMapping("/tepai/demonstration/next-day")
  String nextDay() {
    demonstration.ifAvailable(DemonstrationClockView::goToNextDay);
    return "redirect:/";
  }

  @PostMapping("/tepai/demonstration/next-deadline")
  String nextDeadline() {
    demonstration.ifAvailable(DemonstrationClockView::goToNextDeadline);
    return "redirect:/";
  }

  private void greet(SignedIn person, Model model) {
    model.addAttribute("me", people.nameOf(person.personId()));
    model.addAttribute(
        "messages",
        notifications.newestFor(person.personId(), NEWEST).stream().map(this::told).toList());
  }

  private static void tellTime(DemonstrationClockView time, Model model) {
    model.addAttribute("today", time.today());
    model.addAttribute("deadline", time.nextDeadline().orElse(null));
    model.addAttribute("progress", time.progress().orElse(null));
  }

  private Told told(Message message) {
    return new Told(
        LocalDateTime.ofInstant(message.sentAt(), clock.getZone()),
        message.text(),
        message.caseId().orElse(null),
        message.roundId().orElse(null),
        message.link().orElse(null));
  }

  /** Whoever is signed in reads of his own jurisdictions; a stranger of all. */
  private List<Area> areas(Optional<SignedIn> person) {
    return jurisdictions.all().stream()
        .filter(
            each ->
                person.map(SignedIn::tenantIds).map(own -> own.contains(each.id())).orElse(true))
        .map(StartPage::area)
        .toList();
  }

  private static Area area(Jurisdiction jurisdiction) {
    return new Area(
        jurisdiction.name(),
        jurisdiction.regulation().title(),
        jurisdiction.roles().stream().map(role -> work(jurisdiction, role)).toList());
  }

  private static Work work(Jurisdiction jurisdiction, RoleEntry role) {
    return new Work(
        jurisdiction.text("portal." + role.id() + ".who", Map.of()),
        jurisdiction.text("portal." + role.id() + ".work", Map.of()));
  }
}
