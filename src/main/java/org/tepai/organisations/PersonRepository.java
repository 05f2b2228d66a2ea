package org.tepai.organisations;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, String> {

  @Query(
      "select p from Person p, Membership m where m.personId = p.id"
          + " and m.organisationId = :organisation and m.role = :role order by p.id")
  List<Person> findInRole(String organisation, String role);

  @Query(
      "select p from Person p where p.id in (select m.personId from Membership m"
          + " where m.organisationId = :organisation) order by p.name, p.id")
  List<Person> findIn(String organisation);

  @Query("select p from Person p where p.phone is not null and p.phone not like '%*%'")
  List<Person> findWithPhoneInClear();

  /** An organisation and somebody who holds a role there. */
  record InOrganisation(String organisationId, Person person) {}

  @Query(
      "select new org.tepai.organisations.PersonRepository$InOrganisation(m.organisationId, p)"
          + " from Person p, Membership m where m.personId = p.id"
          + " and m.organisationId in :organisations and m.role = :role order by p.id")
  List<InOrganisation> findInRole(Collection<String> organisations, String role);

  /**
   * Keyset paging by id: what is typed may be part of the id, the name or an organisation's name.
   */
  @Query(
      "select p from Person p where p.id > :after and (p.id like %:words% or p.name like %:words%"
          + " or exists (select 1 from Membership m, Organisation o where m.personId = p.id"
          + " and o.id = m.organisationId and o.name like %:words%)) order by p.id")
  List<Person> search(String words, String after, Limit most);
}
