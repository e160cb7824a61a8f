package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.questionnaire.EditionId;

/**
 * The result of one assessment with everything that led to it.
 *
 * @param scorerVersion version of the arithmetic, pinned to every stored result
 * @param whole the overall score
 * @param sections in the order of the edition
 * @param contributions one for each scored question, in the order of asking
 * @param gates one for each gate, in the order of the edition
 */
public record Scorecard(
    EditionId edition,
    String scorerVersion,
    Score whole,
    Standing standing,
    List<SectionScore> sections,
    List<Contribution> contributions,
    List<GateOutcome> gates) {

  public Scorecard {
    sections = List.copyOf(sections);
    contributions = List.copyOf(contributions);
    gates = List.copyOf(gates);
  }

  /** Id of the questionnaire, whatever the edition. */
  public String questionnaire() {
    return edition.questionnaire();
  }

  public Optional<SectionScore> section(String id) {
    return sections.stream().filter(section -> section.section().equals(id)).findFirst();
  }

  /** Gates whose cap applies, in the order of the edition. */
  public Stream<GateOutcome> holdingGates() {
    return gates.stream().filter(GateOutcome::holds);
  }
}
