package org.waymark.benchmark.open;

import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.benchmark.disclosure.Withheld;

/** What goes with every copy of the figures: how they may be used, and what their codes mean. */
final class Terms {

  /** Creative Commons Attribution 4.0 International. */
  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  /** Page of the service that says how the figures are made. */
  static final String METHOD = "/open-data/method";

  private Terms() {}

  /** What each reason for telling nothing means, by its code; in English. */
  static Map<String, String> withheld() {
    var meanings = new LinkedHashMap<String, String>();
    for (var reason : Withheld.values()) {
      meanings.put(reason.code(), meaning(reason));
    }
    return meanings;
  }

  private static String meaning(Withheld reason) {
    return switch (reason) {
      case TOO_FEW -> "Too few firms";
      case KNOWN -> "Too few firms beside those that one hub knows, or that came from one address";
      case REVEALS_OTHERS -> "Taken from other figures it would tell about too few firms";
      case CHANGED_TOO_LITTLE -> "Too few firms have come or gone since an earlier release";
      case ALL_ALIKE -> "All firms have the same score";
    };
  }

  /** What each status of a figure means, by its code; in English. */
  static Map<String, String> statuses() {
    var meanings = new LinkedHashMap<String, String>();
    meanings.put("early", "10 to 29 firms; drawn towards the wider group; how many is not told");
    meanings.put("shrunk", "30 to 99 firms; drawn towards the wider group");
    meanings.put("direct", "100 firms or more; their own mean stands beside the drawn one");
    meanings.put("withheld", "Not told; the code says why");
    return meanings;
  }
}
