package org.waymark.programme.exchange;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.programme.Freshness;
import org.waymark.programme.Freshness.Verification;
import org.waymark.programme.Offer.Funding;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.Programme;
import org.waymark.programme.Status.State;

/** What several forms say of a programme in the same words, in English. */
final class Told {

  private Told() {}

  /** The kinds, and what taking part involves: the catalogue has no other description. */
  static String description(Programme programme) {
    var kinds =
        programme.offer().kinds().stream().map(Told::kind).collect(Collectors.joining(", "));
    var remarks = String.join(". ", programme.offer().remarks());
    var first = "Support for small firms: " + kinds + ". Helps with: " + topics(programme) + ".";
    return remarks.isEmpty() ? first : first + " " + remarks + ".";
  }

  private static String topics(Programme programme) {
    return programme.topics().stream().map(Told::topic).collect(Collectors.joining(", "));
  }

  static String kind(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** A topic as words: {@code skills.digital-basic} is "skills digital basic". */
  static String topic(String code) {
    return code.replace('.', ' ').replace('-', ' ');
  }

  /** All rules as sentences, one after the other. */
  static String conditions(Programme programme) {
    return String.join(" ", RuleText.of(programme));
  }

  /** What a reader has to know of an entry's age; empty where there is nothing to warn of. */
  static String warning(Programme programme, Freshness freshness) {
    var seen = (freshness.status().approximate() ? "about " : "") + freshness.status().asOf();
    if (freshness.verification() == Verification.NEVER) {
      return "Not confirmed by any source.";
    }
    var unknown =
        freshness.status().state() == State.UNKNOWN
            ? "It is not known whether this is open. Last seen " + seen + "."
            : "";
    return freshness.verification() == Verification.LAPSED && !closed(programme)
        ? (unknown + " Not verified since " + seen + ".").strip()
        : unknown;
  }

  static boolean closed(Programme programme) {
    return programme.status().state() == State.CLOSED;
  }

  /** The day on which it closed, or will; null when it is not known. */
  static @Nullable String closes(Programme programme) {
    var day = programme.status().closedOn();
    return day == null ? null : day.toString();
  }

  /** Whether a number of money is known. */
  static boolean hasAmount(@Nullable Funding funding) {
    return funding != null && (funding.minPounds() != null || funding.maxPounds() != null);
  }
}
