package org.tepai.matching;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MatchAnswerRepository extends JpaRepository<MatchAnswer, MatchAnswer.Key> {

  List<MatchAnswer> findByCaseId(String caseId);
}
