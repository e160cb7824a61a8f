package org.waymark.recommendation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.programme.eligibility.Finding;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.Particular;
import org.waymark.recommendation.Matches.NextQuestion;

/** Chooses the one thing to ask a firm next. */
final class Asking {

  /** What decides most comes first, then what most ask for, then what the best match asks for. */
  private static final Comparator<NextQuestion> MOST_TELLING =
      Comparator.comparing(NextQuestion::settles).thenComparing(NextQuestion::touches).reversed();

  private Asking() {}

  /**
   * Chooses.
   *
   * @param ranked best first
   * @param passedOver what the firm did not want to say, or did not know
   * @return empty where nothing a firm could tell would change anything
   */
  static Optional<NextQuestion> among(List<Match> ranked, Set<Particular> passedOver) {
    var asked = new LinkedHashSet<Particular>();
    ranked.forEach(match -> open(match).forEach(finding -> asked.addAll(finding.asks())));
    asked.removeAll(passedOver);
    // The sort is stable: ties stay in the order in which the best matches ask.
    return asked.stream()
        .map(particular -> counted(particular, ranked))
        .sorted(MOST_TELLING)
        .findFirst();
  }

  private static NextQuestion counted(Particular particular, List<Match> ranked) {
    var settles = ranked.stream().filter(match -> alone(particular, match)).count();
    var touched = ranked.stream().filter(match -> asks(particular, match)).toList();
    return new NextQuestion(
        particular, touched.getFirst().programme(), Math.toIntExact(settles), touched.size());
  }

  private static boolean asks(Particular particular, Match match) {
    return open(match).stream().anyMatch(finding -> finding.asks().contains(particular));
  }

  private static boolean alone(Particular particular, Match match) {
    var open = open(match);
    return !open.isEmpty() && open.stream().allMatch(finding -> decides(particular, finding));
  }

  /** A "no" to what nobody confirms leaves it open, and no number settles what a person judges. */
  private static boolean decides(Particular particular, Finding finding) {
    return finding.confirmed()
        && finding.asks().equals(List.of(particular))
        && finding.parts().stream()
            .filter(part -> part.outcome() == Outcome.NOT_KNOWN)
            .allMatch(part -> decides(particular, part));
  }

  private static List<Finding> open(Match match) {
    return match.judgement().findings().stream()
        .filter(finding -> finding.outcome() == Outcome.NOT_KNOWN)
        .toList();
  }
}
