package org.tepai.eligibility;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tepai.process.InvalidInput;

/**
 * An office lets an applicant pass: never against a hard finding, against a soft one only with a
 * reason.
 */
@Service
public class PassingApplicant {

  private final Findings findings;
  private final ExceptionRepository exceptions;
  private final Clock clock;

  PassingApplicant(Findings findings, ExceptionRepository exceptions, Clock clock) {
    this.findings = findings;
    this.exceptions = exceptions;
    this.clock = clock;
  }

  /**
   * @throws InvalidInput when a finding stands in the way; the message names clause and finding
   */
  public void pass(String caseId, Passing passing) {
    List<Finding> standing = findings.standing(caseId);
    refuseHard(standing);
    List<Finding> soft =
        standing.stream().filter(finding -> finding.level() == Level.SOFT).toList();
    if (!soft.isEmpty() && !passing.reasoned()) {
      throw InvalidInput.in("exception_reason", "以下“原则上”的条件不符合，如需例外通过，请填写例外理由：" + listed(soft));
    }
    soft.forEach(
        finding -> exceptions.save(GrantedException.from(finding, passing, clock.instant())));
  }

  private static void refuseHard(List<Finding> standing) {
    List<Finding> hard =
        standing.stream().filter(finding -> finding.level() == Level.HARD).toList();
    if (!hard.isEmpty()) {
      throw InvalidInput.in("decision", "以下条件不符合，不能通过，请改选其他办理意见：" + listed(hard));
    }
  }

  private static String listed(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.message() + "〔" + finding.clause() + "〕")
        .collect(Collectors.joining("；"));
  }
}
