package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Fractions;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Section;

/** Sums in fractions of any size, section by section: for editions whose numbers need them. */
record BigTally(List<SectionTally> sections, BigFraction notApplicableMaxShare) implements Tally {

  static BigTally of(Interview interview) {
    var sections = new ArrayList<SectionTally>();
    for (var section : interview.questionnaire().sections()) {
      sections.add(SectionTally.of(section, interview));
    }
    return new BigTally(
        List.copyOf(sections),
        Fractions.of(interview.questionnaire().scoring().notApplicableMaxShare()));
  }

  @Override
  public boolean applies() {
    return sections.stream().anyMatch(SectionTally::open);
  }

  @Override
  public boolean counts() {
    return sections.stream().anyMatch(SectionTally::counts);
  }

  @Override
  public Score whole() {
    return new Score(
        mean(SectionTally::counts, section -> section.mean(SectionTally.Mark::value)),
        mean(SectionTally::open, SectionTally::lowest),
        mean(SectionTally::open, SectionTally::highest));
  }

  @Override
  public BigFraction answered() {
    return mean(SectionTally::open, SectionTally::answered);
  }

  @Override
  public BigFraction notApplicable() {
    return mean(SectionTally::asked, SectionTally::notApplicable);
  }

  @Override
  public List<SectionScore> sectionScores() {
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

  @Override
  public List<Contribution> contributions() {
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
