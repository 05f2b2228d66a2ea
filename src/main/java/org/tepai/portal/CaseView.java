package org.tepai.portal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.tepai.process.FormReader;

/**
 * A dossier in the words its readers use; times are local ones.
 *
 * @param judged whether rules were applied to it, so that no findings mean something
 * @param waiting what it waits for while nobody has a task; empty when somebody has
 */
record CaseView(
    Head head,
    List<Step> present,
    String waiting,
    List<Happened> timeline,
    List<FileLink> documents,
    boolean judged,
    List<Found> findings,
    List<Passed> exceptions,
    List<HandedIn> forms) {

  /**
   * Which matter it is and where it stands.
   *
   * @param organisation under whose name it is listed
   * @param facts what stands at the head of its page, by what it is called there
   */
  record Head(
      String id,
      String number,
      String matter,
      String organisation,
      String stage,
      List<CaseParts.Part> facts,
      LocalDateTime openedAt,
      LocalDateTime closedAt,
      String closingReason,
      String url) {

    /** The facts two by two, as the page lays them out. */
    public List<List<CaseParts.Part>> rows() {
      return IntStream.iterate(0, at -> at < facts.size(), at -> at + 2)
          .mapToObj(at -> facts.subList(at, Math.min(at + 2, facts.size())))
          .toList();
    }
  }

  /**
   * What is waited for now.
   *
   * @param holder the organisations it is offered to; empty for a pool's and for a person's own
   * @param person who has taken it; empty while nobody has
   */
  record Step(
      String taskId,
      String name,
      String holder,
      String person,
      LocalDateTime due,
      boolean provisional) {

    /** Whose it is, for instance 某某企业，待认领. */
    public String standing() {
      String taken = person.isEmpty() ? "待认领" : person + " 办理中";
      return holder.isEmpty() ? taken : holder + "，" + taken;
    }
  }

  /** One line of the timeline. */
  record Happened(
      LocalDateTime at, String step, String office, String person, String decision, String text) {}

  /** A document to download. */
  record FileLink(String id, String name, long size, LocalDateTime madeAt, String url) {}

  /** What a rule said. */
  record Found(String subject, String level, String message, String clause) {}

  /** A soft rule that an office passed. */
  record Passed(
      String rule, String clause, String reason, String office, String person, LocalDateTime at) {}

  /** A form as it was handed in. */
  record HandedIn(String title, String person, LocalDateTime at, List<FormReader.Answer> answers) {}
}
