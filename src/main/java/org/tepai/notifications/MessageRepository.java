package org.tepai.notifications;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MessageRepository extends JpaRepository<Message, String> {

  @Query(
      """
      select m from Message m
      where m.personId = :person or m.organisationId in :organisations
      order by m.position desc
      """)
  List<Message> newest(String person, Collection<String> organisations, Limit limit);

  List<Message> findByCaseIdOrderByPosition(String caseId);
}
