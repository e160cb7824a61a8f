package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.waymark.questionnaire.Part;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Section;
import org.waymark.questionnaire.rule.Aggregate;
import org.waymark.questionnaire.text.LocalisedText;
import org.waymark.scoring.Contribution;
import org.waymark.scoring.Scorecard;

/**
 * A section or group that its edition shows as the sum of its parts: "1.25 of 3".
 *
 * @param title of the section or group
 * @param sum exact, of what each of the parts is worth
 * @param parts how many of them count
 */
public record PartSum(LocalisedText title, BigFraction sum, int parts) {

  /** Those of a section, itself first: none of what does not count. */
  public static List<PartSum> of(Section section, Scorecard card) {
    var sums = new ArrayList<PartSum>();
    if (section.aggregate() == Aggregate.SUM) {
      add(section.title(), section.parts(), card, sums);
    }
    section.groups().stream()
        .filter(group -> group.aggregate() == Aggregate.SUM)
        .forEach(group -> add(group.wording().text(), group.parts(), card, sums));
    return List.copyOf(sums);
  }

  private static void add(
      LocalisedText title, List<Part> parts, Scorecard card, List<PartSum> sums) {
    var counted = parts.stream().filter(part -> weight(part, card).signum() > 0).toList();
    if (!counted.isEmpty()) {
      var sum =
          counted.stream()
              .map(part -> gained(part, card).divide(weight(part, card)))
              .reduce(BigFraction.ZERO, BigFraction::add);
      sums.add(new PartSum(title, sum, counted.size()));
    }
  }

  /** What the questions of a part carry of the whole; their shares within it are the same. */
  private static BigFraction weight(Part part, Scorecard card) {
    return of(part, card).map(Contribution::weight).reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static BigFraction gained(Part part, Scorecard card) {
    return of(part, card).map(Contribution::gained).reduce(BigFraction.ZERO, BigFraction::add);
  }

  private static Stream<Contribution> of(Part part, Scorecard card) {
    var ids = part.questions().map(Question::id).toList();
    return card.contributions().stream().filter(c -> ids.contains(c.question()));
  }
}
