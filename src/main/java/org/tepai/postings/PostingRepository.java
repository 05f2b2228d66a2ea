package org.tepai.postings;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PostingRepository extends JpaRepository<Posting, String> {

  Optional<Posting> findByCaseId(String caseId);
}
