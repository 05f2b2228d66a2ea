package org.tepai.filings;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.process.InvalidInput;

/** Makes out from the case what is to be filed: by whom, in which category, under what. */
@Component
class PreparingEntry {

  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final FilingRepository filings;

  PreparingEntry(Dossiers dossiers, Jurisdictions jurisdictions, FilingRepository filings) {
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.filings = filings;
  }

  /**
   * @throws InvalidInput when the case has nobody who could hold it
   */
  Entry of(String caseId, Wanted wanted) {
    Case file = dossiers.byId(caseId);
    RegisterEntry register = jurisdictions.byId(file.tenantId()).register(wanted.register());
    Participant holder = holder(file, register, wanted);
    return new Entry(
        file.tenantId(),
        register,
        category(file, register, wanted),
        name(file, holder, wanted),
        caseId,
        holder,
        under(file, register, wanted),
        wanted.replaces());
  }

  private static Participant holder(Case file, RegisterEntry register, Wanted wanted) {
    boolean person = register.holder() == RegisterEntry.Holder.PERSON;
    return file.participant(wanted.holder())
        .filter(found -> person ? found.person().isPresent() : found.organisation().isPresent())
        .map(
            found ->
                person
                    ? found
                    : Participant.organisation(found.role(), found.organisationId(), found.name()))
        .orElseThrow(() -> InvalidInput.because("没有可以列入“%s”名册的人员或单位".formatted(register.name())));
  }

  private RegisterEntry.Category category(Case file, RegisterEntry register, Wanted wanted) {
    return wanted
        .category()
        .map(field -> register.category(answer(file, field)))
        .orElseGet(() -> register.categories().get(0));
  }

  private String answer(Case file, String field) {
    return dossiers.answer(file.id(), field).orElseThrow(() -> InvalidInput.in(field, "请选择备案类别"));
  }

  private String name(Case file, Participant holder, Wanted wanted) {
    return wanted.name().flatMap(field -> dossiers.answer(file.id(), field)).orElse(holder.name());
  }

  /** The participant that the model names, else the one called as the register above. */
  private Optional<Filing> under(Case file, RegisterEntry register, Wanted wanted) {
    return wanted
        .under()
        .or(register::under)
        .flatMap(file::participant)
        .flatMap(Participant::filing)
        .flatMap(filings::forChange);
  }
}
