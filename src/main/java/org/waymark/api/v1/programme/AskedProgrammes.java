package org.waymark.api.v1.programme;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.api.problem.ProblemType;
import org.waymark.api.problem.Problems;
import org.waymark.kernel.CouncilArea;
import org.waymark.kernel.Region;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.Offer.Charge;
import org.waymark.programme.Offer.Kind;
import org.waymark.programme.directory.Codes;
import org.waymark.programme.directory.Wanted;
import org.waymark.programme.directory.Wanted.Standing;
import org.waymark.programme.directory.Words;

/**
 * Understands which programmes an address asks for. What makes no sense is refused, by the name of
 * the parameter and with what there is.
 *
 * @param topics the vocabulary of the catalogue
 */
record AskedProgrammes(
    MultivaluedMap<String, String> parameters, CouncilAreas areas, Set<String> topics) {

  static final int MOST = 500;
  static final int USUAL = 50;

  /** So that an offset beyond every catalogue is told as such, and never overflows. */
  private static final int FARTHEST = 1_000_000;

  private static final int LONGEST = 100;

  Wanted wanted() {
    return new Wanted(
        choice("state", Standing.values()).orElse(Standing.ALL),
        places(),
        topic().map(Set::of).orElse(Set.of()),
        choice("kind", Kind.values()).orElse(null),
        choice("charge", Charge.values()).orElse(null),
        words());
  }

  int limit() {
    return number("limit", 1, MOST).orElse(USUAL);
  }

  int offset() {
    return number("offset", 0, FARTHEST).orElse(0);
  }

  private Set<CouncilArea> places() {
    var region = one("region");
    var gss = one("gss");
    if (region != null && gss != null) {
      throw refused("gss", "cannot stand beside region: give one of the two");
    }
    if (region != null) {
      var found =
          Region.ofItlCode(region)
              .orElseThrow(
                  () -> refused("region", "must be an ITL1 code from TLC to TLN, such as TLC"));
      return Set.copyOf(areas.within(found.itlCode()));
    }
    return gss == null ? Set.of() : within(gss);
  }

  private Set<CouncilArea> within(String gss) {
    var found = areas.within(gss);
    if (found.isEmpty()) {
      throw refused(
          "gss",
          "must be the ONS code of a council area, a combined authority, a region or a nation, such"
              + " as E08000037");
    }
    return Set.copyOf(found);
  }

  private Optional<String> topic() {
    var topic = one("topic");
    if (topic != null && !topics.contains(topic)) {
      throw refused("topic", "must be one of " + String.join(", ", new TreeSet<>(topics)));
    }
    return Optional.ofNullable(topic);
  }

  private Words words() {
    var typed = one("q");
    if (typed != null && typed.length() > LONGEST) {
      throw refused("q", "must be at most " + LONGEST + " characters");
    }
    return typed == null ? Words.none() : Words.of(typed);
  }

  private <T extends Enum<T>> Optional<T> choice(String name, T[] values) {
    var code = one(name);
    var value = Optional.ofNullable(code).flatMap(given -> Codes.find(values, given));
    if (code != null && value.isEmpty()) {
      throw refused(name, "must be one of " + String.join(", ", Codes.all(values)));
    }
    return value;
  }

  private Optional<Integer> number(String name, int least, int most) {
    var typed = one(name);
    if (typed == null) {
      return Optional.empty();
    }
    if (typed.matches("[0-9]{1,7}")) {
      var number = Integer.parseInt(typed);
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    }
    throw refused(name, "must be a whole number from %d to %d".formatted(least, most));
  }

  /** Null when it is not given. */
  private @Nullable String one(String name) {
    return parameters.getFirst(name);
  }

  private static RuntimeException refused(String name, String detail) {
    return Problems.of(ProblemType.BAD_REQUEST, "The parameter " + name + " " + detail + ".");
  }
}
