package org.waymark.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.programme.Programme;
import org.waymark.programme.eligibility.Particular;

/**
 * The programmes that fit a firm, best first.
 *
 * @param ranked those it can use, then the near misses
 */
public record Matches(List<Match> ranked) {

  /** A handful is read; a list of thirty is what finders are blamed for. */
  public static final int HANDFUL = 6;

  public Matches {
    ranked = List.copyOf(ranked);
  }

  /**
   * The one thing to ask a firm next.
   *
   * @param by the best match of those that ask for it
   * @param settles how many programmes it alone decides, whatever the answer
   * @param touches how many programmes ask for it
   */
  public record NextQuestion(Particular particular, Programme by, int settles, int touches) {}

  /**
   * What to ask the firm next: what decides most programmes, then what most ask for.
   *
   * @param passedOver what it did not want to say, or did not know
   */
  public Optional<NextQuestion> question(Set<Particular> passedOver) {
    return Asking.among(ranked, passedOver);
  }

  /** The few to show at once. */
  public List<Match> first() {
    return ranked.subList(0, Math.min(HANDFUL, ranked.size()));
  }

  /** The rest, for those who ask. */
  public List<Match> others() {
    return ranked.subList(Math.min(HANDFUL, ranked.size()), ranked.size());
  }
}
