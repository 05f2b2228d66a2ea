package org.tepai.filings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.process.InvalidInput;

/** Ends a filing, and at the same instant everything that stands under it. */
@Service
class EndingFiling {

  private final FilingRepository filings;
  private final GrantedRoles roles;
  private final FilingNews news;
  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final List<FilingUse> uses;
  private final Clock clock;

  EndingFiling(
      FilingRepository filings,
      GrantedRoles roles,
      FilingNews news,
      Dossiers dossiers,
      Jurisdictions jurisdictions,
      List<FilingUse> uses,
      Clock clock) {
    this.filings = filings;
    this.roles = roles;
    this.news = news;
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.uses = uses;
    this.clock = clock;
  }

  /**
   * @param role participant of the case whose filing ends
   * @param stated why, as the model says
   * @param field form field in which somebody said why
   * @throws InvalidInput when there is none in force, or something still rests on it
   */
  @Transactional
  public void end(String caseId, String role, Optional<String> stated, Optional<String> field) {
    Filing filing =
        dossiers
            .byId(caseId)
            .participant(role)
            .flatMap(Participant::filing)
            .flatMap(filings::forChange)
            .orElseThrow(() -> InvalidInput.because("案卷中没有可以终止的备案。"));
    requireUnused(filing);
    String reason = reason(caseId, stated, field);
    if (!filing.caseId().equals(caseId)) {
      note(caseId, filing, reason);
    }
    end(filing, reason, Moment.of(clock));
  }

  private void requireUnused(Filing filing) {
    List<String> ending = withAllUnder(filing).map(Filing::id).toList();
    uses.stream()
        .flatMap(use -> use.reasonAgainstEnding(ending).stream())
        .findFirst()
        .ifPresent(
            reason -> {
              throw InvalidInput.because(
                  "“%s”（%s）%s，现在不能终止备案。".formatted(filing.name(), filing.number(), reason));
            });
  }

  private Stream<Filing> withAllUnder(Filing filing) {
    return Stream.concat(
        Stream.of(filing),
        filings.findByUnderIdAndStateOrderByNumber(filing.id(), Filing.State.IN_FORCE).stream()
            .flatMap(this::withAllUnder));
  }

  private String reason(String caseId, Optional<String> stated, Optional<String> field) {
    String given = field.flatMap(key -> dossiers.answer(caseId, key)).orElse("");
    return Stream.of(stated.orElse(""), given)
        .filter(part -> !part.isBlank())
        .reduce((one, other) -> one + "：" + other)
        .orElse("终止备案");
  }

  void end(Filing filing, String reason, Moment now) {
    RegisterEntry register = jurisdictions.byId(filing.tenantId()).register(filing.register());
    filing.end(reason, now);
    filings.flush();
    roles.withdraw(register, filing);
    note(filing.caseId(), filing, reason);
    news.ended(filing);
    String above = "所属的%s“%s”已终止备案".formatted(register.name(), filing.name());
    filings
        .findByUnderIdAndStateOrderByNumber(filing.id(), Filing.State.IN_FORCE)
        .forEach(each -> end(each, above, now));
  }

  private void note(String caseId, Filing filing, String reason) {
    dossiers.note(
        caseId, "备案终止", "“%s”，编号 %s：%s".formatted(filing.name(), filing.number(), reason));
  }
}
