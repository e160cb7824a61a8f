package org.waymark.programme.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.programme.eligibility.Finding.Outcome;

/**
 * Who may take part: firms of these places that meet every condition.
 *
 * @param conditions in the order they are told; the place goes before them
 */
public record Eligibility(Rule.Place place, List<Rule> conditions) {

  public Eligibility {
    conditions = List.copyOf(conditions);
  }

  /** Where it is on offer. */
  public Coverage coverage() {
    return place.coverage();
  }

  /** Every rule, the place first. */
  public Stream<Rule> rules() {
    return Stream.concat(Stream.of(place), conditions.stream());
  }

  /** Holds every rule against a firm. */
  public Judgement judge(Applicant firm) {
    return Judgement.of(rules().map(rule -> Examination.of(rule, firm)).toList());
  }

  /**
   * What the rules come to.
   *
   * @param findings one for each rule, the place first
   */
  public record Judgement(Fit fit, List<Finding> findings) {

    public Judgement {
      findings = List.copyOf(findings);
    }

    static Judgement of(List<Finding> findings) {
      var failed = with(findings, Outcome.NOT_MET);
      if (failed.isEmpty()) {
        var open = with(findings, Outcome.NOT_KNOWN);
        return new Judgement(open.isEmpty() ? Fit.ELIGIBLE : Fit.LIKELY, findings);
      }
      // No firm moves for a programme: out of reach is never "nearly".
      var near = failed.size() == 1 && !(failed.getFirst().rule() instanceof Rule.Place);
      return new Judgement(near ? Fit.NEARLY : Fit.NOT_ELIGIBLE, findings);
    }

    /** What is for the firm to check. */
    public List<Finding> open() {
      return with(findings, Outcome.NOT_KNOWN);
    }

    /** The rule that makes it a near miss; empty unless it is one. */
    public Optional<Finding> nearMiss() {
      return fit == Fit.NEARLY
          ? Optional.of(with(findings, Outcome.NOT_MET).getFirst())
          : Optional.empty();
    }

    private static List<Finding> with(List<Finding> findings, Outcome outcome) {
      return findings.stream().filter(finding -> finding.outcome() == outcome).toList();
    }
  }

  /** How a firm stands with a programme, best first. */
  public enum Fit {
    /** Every rule is met. */
    ELIGIBLE,
    /** No rule is missed, but some cannot be settled here. */
    LIKELY,
    /** Exactly one rule is missed, and it is not the place. */
    NEARLY,
    NOT_ELIGIBLE
  }
}
