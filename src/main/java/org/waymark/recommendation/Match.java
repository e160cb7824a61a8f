package org.waymark.recommendation;

import java.util.List;
import java.util.Optional;
import org.waymark.programme.Eligibility.Fit;
import org.waymark.programme.Eligibility.Judgement;
import org.waymark.programme.Finding;
import org.waymark.programme.Freshness;
import org.waymark.programme.Programme;

/**
 * One programme that helps with what a firm lacks, and how the firm stands with it.
 *
 * @param judgement rule by rule
 * @param freshness what is known today of its status
 */
public record Match(Programme programme, Judgement judgement, Freshness freshness, Need need) {

  public Fit fit() {
    return judgement.fit();
  }

  /** What would change a near miss; empty unless it is one. */
  public Optional<String> change() {
    return judgement.nearMiss().map(Finding.Miss::change);
  }

  /** Why it is shown and stands where it stands: need, fit, terms and freshness, in this order. */
  public List<String> reasons() {
    return List.of(
        need.sentence(), fitSentence(), programme.offer().cost().sentence(), freshness.sentence());
  }

  private String fitSentence() {
    return switch (fit()) {
      case ELIGIBLE -> "You meet every condition we know of.";
      case LIKELY ->
          judgement.open().size() == 1
              ? "You meet what we could check; one condition is for you to check."
              : "You meet what we could check; %d conditions are for you to check."
                  .formatted(judgement.open().size());
      case NEARLY -> "You miss one condition. " + change().orElse("");
      case NOT_ELIGIBLE -> "You do not meet its conditions.";
    };
  }
}
