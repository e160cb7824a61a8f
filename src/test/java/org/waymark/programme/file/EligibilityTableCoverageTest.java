package org.waymark.programme.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.programme.eligibility.Eligibility.Fit;
import org.waymark.programme.eligibility.Finding.Outcome;
import org.waymark.programme.eligibility.LegalForm;
import org.waymark.programme.eligibility.Measure;
import org.waymark.programme.eligibility.Particular.Choice;
import org.waymark.programme.eligibility.Rule;
import org.waymark.programme.eligibility.Rule.Bond;
import org.waymark.programme.eligibility.Spend;
import org.waymark.programme.eligibility.Told;
import org.waymark.programme.eligibility.Trait;
import org.waymark.programme.file.EligibilityTable.Case;
import org.waymark.programme.file.EligibilityTable.Whole;
import org.waymark.programme.file.Predicates.Reach;

/**
 * Every predicate there is has a case for each outcome it can have. What there is comes from the
 * types themselves, so that a new one without cases fails.
 */
class EligibilityTableCoverageTest {

  private static final Set<Outcome> EVERY = Set.of(Outcome.values());

  @Test
  void holdsEveryPredicateWithEveryOutcomeItCanHave() {
    var possible =
        possible().entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(one -> new Seen(each.getKey(), one)));

    assertThat(seen()).containsExactlyInAnyOrderElementsOf(possible.collect(Collectors.toSet()));
  }

  @Test
  void holdsEveryAnswerThatIsOneOfAList() {
    assertThat(picked(Choice.LEGAL_FORM))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(LegalForm.values()).map(LegalForm::code).toList());
    assertThat(picked(Choice.SPENDING))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Spend.values()).map(Spend::code).toList());
  }

  /** Near by a number and near by something else; out for two reasons and out for the place. */
  @Test
  void holdsEveryVerdictOnAWholeProgramme() {
    var wholes = EligibilityTable.wholes().toList();

    assertThat(wholes).extracting(Whole::fit).contains(Fit.values());
    assertThat(wholes)
        .filteredOn(whole -> whole.fit() == Fit.NEARLY)
        .extracting(whole -> whole.by().isPresent())
        .contains(true, false);
    assertThat(wholes)
        .filteredOn(whole -> whole.fit() == Fit.NOT_ELIGIBLE)
        .extracting(whole -> whole.outcomes().getFirst())
        .contains(Outcome.MET, Outcome.NOT_MET);
    assertThat(EligibilityTable.cases().count() + wholes.size()).isGreaterThanOrEqualTo(60);
  }

  private record Seen(String predicate, Outcome outcome) {}

  private static Set<Seen> seen() {
    return EligibilityTable.cases()
        .flatMap(one -> Predicates.of(one.rule()).map(each -> new Seen(each, one.outcome())))
        .collect(Collectors.toSet());
  }

  private static Map<String, Set<Outcome>> possible() {
    var possible = new TreeMap<String, Set<Outcome>>();
    for (var kind : Rule.class.getPermittedSubclasses()) {
      possible.put(Predicates.kind(kind), possible(kind));
    }
    for (var measure : Measure.values()) {
      possible.put(Predicates.number(measure), EVERY);
    }
    Predicates.SHAPES.forEach(shape -> possible.put(shape, EVERY));
    for (var trait : Trait.values()) {
      possible.put(Predicates.holds(trait, true), EVERY);
      possible.put(Predicates.holds(trait, false), EVERY);
    }
    for (var bond : Bond.values()) {
      possible.put(Predicates.bond(bond), EVERY);
    }
    for (var reach : Reach.values()) {
      possible.put(Predicates.reach(reach), possible(reach));
    }
    for (var others : Outcome.values()) {
      possible.put(Predicates.others(others), possible(others));
    }
    return possible;
  }

  private static Set<Outcome> possible(Class<?> kind) {
    // Only the firm itself can judge.
    if (kind == Rule.Stated.class) {
      return Set.of(Outcome.NOT_KNOWN);
    }
    // Turns nobody away.
    return kind == Rule.Unconfirmed.class ? Set.of(Outcome.MET, Outcome.NOT_KNOWN) : EVERY;
  }

  private static Set<Outcome> possible(Reach reach) {
    return switch (reach) {
      // Every firm is somewhere in it.
      case EVERYWHERE -> Set.of(Outcome.MET);
      // A profile tells the council area, which codes either name or do not.
      case NATION, REGION, COMBINED_AUTHORITY, COUNCIL_AREA -> Set.of(Outcome.MET, Outcome.NOT_MET);
      // Where the note may reach, nobody guesses.
      case WORDS_ALONE -> Set.of(Outcome.NOT_KNOWN, Outcome.NOT_MET);
      case UNSURE -> EVERY;
    };
  }

  /** A profile always tells the sector, so that only the rule itself can leave it open. */
  private static Set<Outcome> possible(Outcome others) {
    return switch (others) {
      case MET, NOT_MET -> Set.of(Outcome.MET, Outcome.NOT_MET);
      case NOT_KNOWN -> EVERY;
    };
  }

  private static Set<String> picked(Choice choice) {
    var codes = new TreeSet<String>();
    EligibilityTable.cases()
        .map(Case::firm)
        .flatMap(firm -> firm.told(choice, Told.Picked.class).stream())
        .forEach(picked -> codes.addAll(picked.codes()));
    return codes;
  }
}
