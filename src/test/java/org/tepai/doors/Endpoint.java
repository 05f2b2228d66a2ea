package org.tepai.doors;

/**
 * Something that answers requests, as the running application says it does.
 *
 * @param kind what registered it: our own handlers, the engine's interfaces, files
 * @param address with the variables of its pattern in braces
 */
record Endpoint(Kind kind, String method, String address) implements Comparable<Endpoint> {

  enum Kind {
    OWN,
    ENGINE,
    FILE
  }

  boolean changes() {
    return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
  }

  @Override
  public int compareTo(Endpoint other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return method + " " + address;
  }
}
