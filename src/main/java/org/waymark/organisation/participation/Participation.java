package org.waymark.organisation.participation;

/** Something a firm may take part in. It says yes or no to each on its own, whenever it likes. */
public enum Participation {
  /** Its scores count in comparisons with other firms. */
  BENCHMARK("benchmark"),
  /** Its scores, without its name, may be used in research on small firms. */
  RESEARCH("research");

  private final String code;

  Participation(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
