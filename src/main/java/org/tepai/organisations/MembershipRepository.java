package org.tepai.organisations;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MembershipRepository extends JpaRepository<Membership, Membership.Key> {

  List<Membership> findByPersonId(String personId);
}
