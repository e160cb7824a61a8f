package org.waymark.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.questionnaire.EditionId;
import org.waymark.questionnaire.Form;

/**
 * The result of one assessment with everything that led to it.
 *
 * @param scorerVersion version of the arithmetic, pinned to every stored result
 * @param form how much of the edition was asked
 * @param whole the overall score
 * @param confidence how much the score rests on
 * @param sections those that are scored, in the order of the edition
 * @param contributions one for each scored question, in the order of asking
 * @param gates one for each gate, then one for each level that requires something
 */
public record Scorecard(
    EditionId edition,
    Form form,
    String scorerVersion,
    Score whole,
    Standing standing,
    Confidence confidence,
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

  /** Gates that hold the level of the whole down, in the order of the edition. */
  public Stream<GateOutcome> holdingGates() {
    return gates.stream().filter(gate -> gate.holds() && gate.section().isEmpty());
  }

  /** Gates that hold the level of one section down, in the order of the edition. */
  public Stream<GateOutcome> holdingGates(String section) {
    return gates.stream()
        .filter(gate -> gate.holds() && section.equals(gate.section().orElse(null)));
  }
}
