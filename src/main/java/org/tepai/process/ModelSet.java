package org.tepai.process;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be in force when the product brings new files and an owner has deployed since it last
 * did (ADR 23). File by file: what only one side has changed is taken from that side; where both
 * have, the owner's stays, because he answers for it, and it is told.
 *
 * @param files by name, as they would be deployed
 * @param owners names of those that are not as delivered
 * @param heldBack names of those in which a new delivery does not come into force
 */
record ModelSet(Map<String, byte[]> files, List<String> owners, List<String> heldBack) {

  /**
   * @param inForce what is deployed now
   * @param lastDelivered digests of what the product last brought
   * @param delivered what it brings now
   */
  static ModelSet merged(
      Map<String, byte[]> inForce,
      Map<String, String> lastDelivered,
      Map<String, byte[]> delivered) {
    Map<String, String> present = digests(inForce);
    Map<String, String> brought = digests(delivered);
    Map<String, byte[]> files = new TreeMap<>();
    List<String> owners = new ArrayList<>();
    List<String> heldBack = new ArrayList<>();
    for (String file : names(inForce, lastDelivered, delivered)) {
      boolean his = !Objects.equals(present.get(file), lastDelivered.get(file));
      boolean differs = !Objects.equals(present.get(file), brought.get(file));
      boolean anew = !Objects.equals(brought.get(file), lastDelivered.get(file));
      put(files, file, his ? inForce.get(file) : delivered.get(file));
      if (his && differs) {
        owners.add(file);
        Stream.of(file).filter(each -> anew).forEach(heldBack::add);
      }
    }
    return new ModelSet(files, owners, heldBack);
  }

  private static void put(Map<String, byte[]> files, String file, byte[] content) {
    if (content != null) {
      files.put(file, content);
    }
  }

  private static Set<String> names(Map<String, ?> one, Map<String, ?> other, Map<String, ?> third) {
    return Stream.of(one, other, third)
        .flatMap(each -> each.keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Map<String, String> digests(Map<String, byte[]> files) {
    Map<String, String> digests = new TreeMap<>();
    files.forEach((name, content) -> digests.put(name, digest(content)));
    return digests;
  }

  private static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
