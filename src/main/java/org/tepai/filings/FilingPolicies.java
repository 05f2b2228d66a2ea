package org.tepai.filings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Participant;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.organisations.Membership;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;

/** Holds what is to be filed against the rules of its register. */
@Component
class FilingPolicies {

  private final Filings filings;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final People people;

  FilingPolicies(
      Filings filings, Jurisdictions jurisdictions, Organisations organisations, People people) {
    this.organisations = organisations;
    this.people = people;
    this.filings = filings;
    this.jurisdictions = jurisdictions;
  }

  /**
   * @throws InvalidInput with the first reason against it
   */
  void enforce(Entry entry) {
    Jurisdiction jurisdiction = jurisdictions.byId(entry.tenantId());
    RegisterEntry register = entry.register();
    String above = register.under().map(id -> jurisdiction.register(id).name()).orElse("");
    RegisterEntry.Category category = entry.category();
    Stream.of(
            new UnderInForcePolicy(register).reasonAgainst(entry.under(), above),
            stillMember(entry.holder()),
            new PerCategoryPolicy(
                    entry.replaces() ? OptionalInt.empty() : most(jurisdiction, register))
                .reasonAgainst(held(entry), category.id(), category.name()))
        .flatMap(reason -> reason.stream())
        .findFirst()
        .ifPresent(FilingPolicies::refuse);
  }

  private Optional<String> stillMember(Participant holder) {
    List<String> organisations =
        holder.person().map(people::membershipsOf).orElse(List.of()).stream()
            .map(Membership::organisationId)
            .toList();
    String name = holder.organisation().map(this.organisations::nameOf).orElse("");
    return new StillMemberPolicy().reasonAgainst(holder, organisations, name);
  }

  /**
   * @throws InvalidInput when the holder has nothing in force in the register
   */
  void requireFiled(Entry entry, String registerId) {
    RegisterEntry required = jurisdictions.byId(entry.tenantId()).register(registerId);
    List<Filing> held =
        required.holder() == RegisterEntry.Holder.PERSON
            ? filings.inForceOfPerson(entry.tenantId(), registerId, entry.holder().personId())
            : filings.inForceOf(entry.tenantId(), registerId, entry.holder().organisationId());
    new AlreadyFiledPolicy(required.name()).reasonAgainst(held).ifPresent(FilingPolicies::refuse);
  }

  /**
   * @throws InvalidInput when somebody would take his own place
   */
  void requireChange(Entry entry) {
    new ReplacementPolicy()
        .reasonAgainst(entry.holder(), former(entry))
        .ifPresent(FilingPolicies::refuse);
  }

  /**
   * @throws InvalidInput when something is replaced and nobody says why
   */
  void requireReason(Entry entry, String field, Optional<String> reason) {
    new ReplacementPolicy()
        .reasonMissing(former(entry), reason)
        .ifPresent(
            problem -> {
              throw InvalidInput.in(field, problem + "。");
            });
  }

  /** What would end as the new one begins. */
  private List<Filing> former(Entry entry) {
    return filings.inForceOf(
        entry.tenantId(), entry.register().id(), entry.holder().organisationId());
  }

  private static OptionalInt most(Jurisdiction jurisdiction, RegisterEntry register) {
    return register
        .perCategory()
        .map(jurisdiction.settings()::optionalNumber)
        .orElse(OptionalInt.empty());
  }

  private List<Filing> held(Entry entry) {
    return entry.holder().person().isPresent()
        ? filings.inForceOfPerson(
            entry.tenantId(), entry.register().id(), entry.holder().personId())
        : filings.inForceOf(
            entry.tenantId(), entry.register().id(), entry.holder().organisationId());
  }

  private static void refuse(String reason) {
    throw InvalidInput.because(reason + "。");
  }
}
