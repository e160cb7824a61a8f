package org.waymark.web.isolation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.web.isolation.World.Firm;
import org.waymark.web.isolation.World.Office;

/** What the variables of addresses name. */
final class Named {

  /** Something that is kept about a firm or by a hub. */
  private static final Set<String> KEPT =
      Set.of(
          "organisation",
          "assessment",
          "draft",
          "grant",
          "note",
          "followUp",
          "document",
          "owner",
          "view",
          "check",
          "guided",
          "proposal",
          "referral",
          "cohort",
          "handover",
          "firm",
          World.BROUGHT,
          PartnersWork.ASSESSMENT,
          PartnersWork.REFERRAL,
          "webhook",
          "delivery",
          "request",
          "person");

  private Named() {}

  static boolean anythingKept(Route route) {
    return route.names(KEPT);
  }

  /** What an address names, of a firm and an office. */
  static Map<String, String> values(Route route, Firm firm, Office office) {
    var values = new HashMap<String, String>();
    for (var variable : route.variables()) {
      values.put(variable, value(route.kind(variable), firm, office));
    }
    return values;
  }

  private static String value(String variable, Firm firm, Office office) {
    return switch (variable) {
      case "person" -> office.colleague().person().toString();
      case "code" -> office.hub().code();
      case "cohort" -> office.cohort();
      case "programme" -> "help-to-grow-management";
      case "firm" -> firm.owner().organisation().toString();
      default -> firm.kept().getOrDefault(variable, notThere(variable));
    };
  }

  static Map<String, String> nothing(Route route) {
    var values = new HashMap<String, String>();
    for (var variable : route.variables()) {
      values.put(
          variable,
          switch (variable) {
            case "step", "question", "section", "scope" -> World.OF_EDITIONS.get(variable);
            case "code" -> "NOTHERE1";
            default -> notThere(variable);
          });
    }
    return values;
  }

  /** Another for each, so that a page which repeats one of them is told from one with the other. */
  private static String notThere(String variable) {
    return UUID.nameUUIDFromBytes(variable.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
