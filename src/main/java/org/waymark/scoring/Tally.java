package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Fractions;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Section;

/** The sums over one set of answers, section by section. */
record Tally(List<SectionTally> sections, BigFraction notApplicableMaxShare) {

  static Tally of(Interview interview) {
    var sections = new ArrayList<SectionTally>();
    for (var section : interview.questionnaire().sections()) {
      sections.add(SectionTally.of(section, interview));
    }
    return new Tally(
        List.copyOf(sections),
        Fractions.of(interview.questionnaire().scoring().notApplicableMaxShare()));
  }

  /** Whether any question applies to the firm. */
  boolean applies() {
    return sections.stream().anyMatch(SectionTally::open);
  }

  /** Whether any question enters the score: none does when "don't know" is left out throughout. */
  boolean counts() {
    return sections.stream().anyMatch(SectionTally::counts);
  }

  Score whole() {
    return new Score(
        mean(SectionTally::counts, section -> section.mean(Mark::value)),
        mean(SectionTally::open, SectionTally::lowest),
        mean(SectionTally::open, SectionTally::highest));
  }

  /** Share of the weight that was answered, "don't know" included. */
  BigFraction answered() {
    return mean(SectionTally::open, SectionTally::answered);
  }

  /** Share of the weight asked that does not apply. */
  BigFraction notApplicable() {
    return mean(SectionTally::asked, SectionTally::notApplicable);
  }

  List<SectionScore> sectionScores() {
    var total = weight(SectionTally::counts);
    return sections.stream()
        .map(
            section ->
                new SectionScore(
                    section.section().id(),
                    section.counts() ? section.score() : null,
                    share(section, total),
                    section.counts()
                        && section.notApplicable().compareTo(notApplicableMaxShare) <= 0))
        .toList();
  }

  List<Contribution> contributions() {
    var total = weight(SectionTally::counts);
    return sections.stream()
        .flatMap(section -> section.contributions(share(section, total)).stream())
        .toList();
  }

  private static BigFraction share(SectionTally section, BigFraction total) {
    return section.counts() ? weightOf(section.section()).divide(total) : BigFraction.ZERO;
  }

  private BigFraction weight(java.util.function.Predicate<SectionTally> which) {
    return sections.stream()
        .filter(which)
        .map(section -> weightOf(section.section()))
        .reduce(BigFraction.ZERO, BigFraction::add);
  }

  private BigFraction mean(
      java.util.function.Predicate<SectionTally> which, Function<SectionTally, BigFraction> value) {
    var total = weight(which);
    if (total.signum() == 0) {
      return BigFraction.ZERO;
    }
    return sections.stream()
        .filter(which)
        .map(section -> weightOf(section.section()).multiply(value.apply(section)))
        .reduce(BigFraction.ZERO, BigFraction::add)
        .divide(total);
  }

  private static BigFraction weightOf(Section section) {
    return Fractions.of(section.weight());
  }
}
