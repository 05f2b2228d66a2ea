package org.tepai.portal;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tepai.rosters.OfficeRoster;
import org.tepai.rosters.Round;
import org.tepai.rosters.Rounds;
import org.tepai.security.SignedIn;

/** The list of rounds and the page of one, for everybody of its jurisdiction. */
@Controller
@RequestMapping("/tepai/rounds")
class RoundPages {

  private final Rounds rounds;
  private final RoundViews views;
  private final UrgingViews urging;

  RoundPages(Rounds rounds, RoundViews views, UrgingViews urging) {
    this.rounds = rounds;
    this.views = views;
    this.urging = urging;
  }

  /** A line of the list. */
  record Listed(String url, RoundView.Head head) {}

  @GetMapping
  String list(SignedIn person, Model model) {
    List<Listed> listed =
        person.tenantIds().stream()
            .flatMap(tenant -> rounds.of(tenant).stream())
            .map(round -> new Listed("/tepai/rounds/" + round.id(), views.head(round)))
            .toList();
    model.addAttribute("rounds", listed);
    return "portal/rounds";
  }

  @GetMapping("/{id}")
  String show(SignedIn person, @PathVariable("id") String id, Model model) {
    Round round = published(id, person);
    model.addAttribute("round", "/tepai/rounds/" + round.id());
    model.addAttribute("view", views.of(round, person.personId()));
    List<OfficeRoster> missing =
        views.parts(round, person.personId()).stream().filter(OfficeRoster::awaited).toList();
    Map<String, UrgingView> urged = urging.of(round, missing, person.personId());
    model.addAttribute("urging", urged);
    model.addAttribute("urged", urged.values().stream().anyMatch(UrgingView::matters));
    model.addAttribute("urgeAll", urged.values().stream().filter(UrgingView::possible).count());
    return "portal/round";
  }

  private Round published(String id, SignedIn person) {
    return rounds
        .find(id)
        .filter(found -> person.tenantIds().contains(found.tenantId()))
        .orElseThrow(() -> new NoSuchElementException("这个批次还没有发布通知。"));
  }
}
