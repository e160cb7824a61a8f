package org.waymark.recommendation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.programme.eligibility.Particular;

/**
 * The programmes that fit a firm, best first.
 *
 * @param ranked those it can use, then the near misses
 */
public record Matches(List<Match> ranked) {

  /** A handful is read; a list of thirty is what finders are blamed for. */
  private static final int HANDFUL = 6;

  public Matches {
    ranked = List.copyOf(ranked);
  }

  /**
   * What to ask the firm next.
   *
   * @param passedOver what it did not want to say, or did not know
   */
  public Optional<NextQuestion> question(Set<Particular> passedOver) {
    return NextQuestion.among(ranked, passedOver);
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
