package org.waymark.benchmark.open;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.benchmark.disclosure.Withheld;

/** What goes with every copy of the figures: how they may be used, and what their codes mean. */
final class Terms {

  /** Creative Commons Attribution 4.0 International. */
  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  /** Page of the service that says how the figures are made. */
  static final String METHOD = "/open-data/method";

  private Terms() {}

  /** Codes with their meanings, as one sentence for each. */
  static String meanings(Map<String, String> codes) {
    return codes.entrySet().stream()
        .map(code -> code.getKey() + ": " + code.getValue() + ".")
        .collect(Collectors.joining(" "));
  }

  /**
   * What each reason for telling nothing means, by its code; in English. A release gives no others:
   * to name them would tell about the firms.
   */
  static Map<String, String> withheld() {
    var meanings = new LinkedHashMap<String, String>();
    meanings.put(Withheld.TOO_FEW.code(), "Too few firms");
    meanings.put(
        Withheld.REVEALS_OTHERS.code(),
        "Enough firms, but too few that no single hub, person or address stands for; or it would"
            + " tell about too few beside other figures; or nearly all score the same, or there are few scores;"
            + " of a section, fewer than 150 firms");
    return meanings;
  }

  /** What each status of a figure means, by its code; in English. */
  static Map<String, String> statuses() {
    var meanings = new LinkedHashMap<String, String>();
    meanings.put(
        "early",
        "10 to 29 firms, and how many is not told; moved towards the wider group where there is one");
    meanings.put("shrunk", "30 to 99 firms; moved towards the wider group where there is one");
    meanings.put("direct", "100 firms or more; their own mean stands beside the estimate");
    meanings.put("withheld", "Not told; the code says why");
    return meanings;
  }
}
