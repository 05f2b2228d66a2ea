package org.tepai.demonstration;

import java.util.List;
import java.util.Map;

/** How many organisations a jurisdiction's demonstration has, and who works in each of them. */
record Population(Bodies enterprises, Bodies sendingUnits) {

  /**
   * Organisations of one kind.
   *
   * @param posts filled in each of them, beside its contact person
   */
  record Bodies(int count, List<Post> posts) {

    private Bodies sized(Integer bodies, Map<String, Integer> people) {
      return new Bodies(
          bodies == null ? count : bodies, posts.stream().map(post -> post.sized(people)).toList());
    }
  }

  /**
   * A role and how many people have it in one organisation.
   *
   * @param account what their accounts are called behind the organisation's id; numbered when there
   *     may be several
   */
  record Post(String role, int count, String account, boolean numbered) {

    private Post sized(Map<String, Integer> people) {
      return new Post(role, people.getOrDefault(role, count), account, numbered);
    }

    /**
     * @param turn which of the people it is, from 1
     */
    String account(int turn) {
      return numbered ? account + turn : account;
    }
  }

  /** The same posts in fewer or more organisations, with fewer or more people. */
  Population sized(DemonstrationSettings.Size size) {
    return new Population(
        enterprises.sized(size.enterprises(), size.people()),
        sendingUnits.sized(size.sendingUnits(), size.people()));
  }
}
