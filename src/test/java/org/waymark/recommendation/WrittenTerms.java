package org.waymark.recommendation;

import static java.util.Comparator.comparing;
import static org.waymark.recommendation.WrittenCatalogue.map;
import static org.waymark.recommendation.WrittenCatalogue.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an entry says of itself beside its rules, worked out in plain code. */
record WrittenTerms(Map<?, ?> entry) {

  /** What it is, by the work it asks. */
  static final List<String> KINDS =
      List.of(
          "tool", "register", "advice", "network", "training", "certification", "loan", "grant");

  /** Whether a firm may be sent to it. */
  boolean onOffer(LocalDate today) {
    if (Boolean.FALSE.equals(entry.get("sme_facing")) || !"seen".equals(entry.get("confidence"))) {
      return false;
    }
    return switch (state(today)) {
      case "open" -> true;
      case "unknown" -> permanent();
      default -> false;
    };
  }

  /** Whether the need counts half, since nobody knows whether it is open, or is so still. */
  boolean halved(LocalDate today) {
    return state(today).equals("unknown") || (!permanent() && lapsed(today));
  }

  private String state(LocalDate today) {
    var state = String.valueOf(status().get("state"));
    var closes = day("closes_on");
    if (state.equals("closed") || (closes != null && closes.isBefore(today))) {
      return "closed";
    }
    var opens = day("opens_on");
    if (opens != null && opens.isAfter(today)) {
      return "upcoming";
    }
    return state.equals("upcoming") ? "unknown" : state;
  }

  private boolean permanent() {
    return "permanent".equals(entry.get("class"));
  }

  /** All that a match is put in order by, but need and fit. */
  Map<String, Object> factors(LocalDate today) {
    var charge = String.valueOf(map(entry.get("cost")).get("charge"));
    return Map.of(
        "known to be open",
        !halved(today),
        "free and permanent",
        permanent() && charge.equals("free"),
        "charge",
        charge,
        "easiest",
        texts(entry.get("types")).stream().min(comparing(KINDS::indexOf)).orElseThrow(),
        "selection",
        selection(),
        "verification",
        lapsed(today) ? "lapsed" : "current",
        "seen",
        seen());
  }

  private Object selection() {
    var written = entry.get("selection");
    if (written != null) {
      return written;
    }
    var chosen = texts(entry.get("types")).stream().anyMatch(type -> KINDS.indexOf(type) > 1);
    return chosen ? "not-stated" : "everyone";
  }

  private boolean lapsed(LocalDate today) {
    var trusted = permanent() ? seen().plusMonths(12) : seen().plusDays(60);
    return trusted.isBefore(today);
  }

  private LocalDate seen() {
    return LocalDate.parse(String.valueOf(status().get("as_of")));
  }

  /** The same of what is shown. */
  static Map<String, Object> factors(Factors shown) {
    return Map.of(
        "known to be open", shown.known(),
        "free and permanent", shown.freeAndPermanent(),
        "charge", InWords.code(shown.charge()),
        "easiest", InWords.code(shown.easiest()),
        "selection", InWords.code(shown.selection()),
        "verification", InWords.code(shown.verification()),
        "seen", shown.seen());
  }

  private Map<?, ?> status() {
    return map(entry.get("status"));
  }

  private @Nullable LocalDate day(String key) {
    return status().containsKey(key) ? LocalDate.parse(String.valueOf(status().get(key))) : null;
  }
}
