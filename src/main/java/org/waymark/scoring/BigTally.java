package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Section;
import org.waymark.scoring.EditionPlan.Limit;
import org.waymark.scoring.PartTally.Branch;

/**
 * Sums in fractions of any size, part by part: for editions whose numbers need them.
 *
 * @param sections those that are scored
 * @param whole of the sections, in their order
 */
record BigTally(EditionPlan plan, List<Section> sections, Branch whole) implements Tally {

  static BigTally of(EditionPlan plan, Interview interview) {
    var edition = interview.questionnaire();
    var scored = edition.sections().stream().filter(Section::scored).toList();
    List<PartTally> parts = new ArrayList<>();
    scored.forEach(section -> parts.add(PartTally.of(section, interview)));
    return new BigTally(plan, scored, new Branch(BigFraction.ONE, parts));
  }

  @Override
  public boolean applies() {
    return whole.inRange();
  }

  @Override
  public boolean counts() {
    return whole.counts();
  }

  @Override
  public Score score() {
    return whole.score();
  }

  @Override
  public int level() {
    return plan.levelOf(whole.value());
  }

  @Override
  public int lowestLevel() {
    return plan.levelOf(whole.lowest());
  }

  @Override
  public int highestLevel() {
    return plan.levelOf(whole.highest());
  }

  @Override
  public boolean answersLessThan(Limit share) {
    return share.isAbove(whole.answered());
  }

  @Override
  public boolean passesOver(Limit share) {
    return share.isBelow(whole.notApplicable());
  }

  @Override
  public List<SectionScore> sectionScores(SectionLevels levels) {
    var scores = new ArrayList<SectionScore>();
    for (var section : sections) {
      scores.add(sectionScore(section.id(), scores.size(), levels));
    }
    return List.copyOf(scores);
  }

  private SectionScore sectionScore(String id, int index, SectionLevels levels) {
    var part = part(index);
    if (!part.counts()) {
      return new SectionScore(id, null, BigFraction.ZERO, null);
    }
    var score = part.score();
    var rated = !plan.notApplicableMaxShare().isBelow(part.notApplicable());
    return new SectionScore(
        id, score, share(part), rated ? levels.of(index, plan.levelOf(score.value())) : null);
  }

  @Override
  public List<Contribution> contributions() {
    var contributions = new ArrayList<Contribution>();
    for (var i = 0; i < sections.size(); i++) {
      part(i).contributions(sections.get(i).id(), share(part(i))).forEach(contributions::add);
    }
    return List.copyOf(contributions);
  }

  private Branch part(int index) {
    return (Branch) whole.parts().get(index);
  }

  private BigFraction share(Branch section) {
    return Branch.shareOf(section, BigFraction.ONE, whole.weight(PartTally::counts));
  }
}
