package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.Condition;
import org.waymark.questionnaire.answer.Reply;
import org.waymark.questionnaire.rule.Contradiction;
import org.waymark.questionnaire.rule.Gate;
import org.waymark.questionnaire.rule.Level;
import org.waymark.questionnaire.rule.ScoringPolicy;
import org.waymark.questionnaire.source.Scheme;
import org.waymark.questionnaire.source.Source;

/**
 * One edition of a questionnaire, read from its file and found sound, or one form of it.
 *
 * @param about title, validity and other facts for the reader
 * @param form what of the edition this is; the file itself is read as {@link Form#FULL}
 * @param sections the dimensions that are scored, and facts, in the order of asking
 * @param rules what follows from the answers besides the score
 * @param levels ascending by {@link Level#from()}; the first starts at 0
 * @param cases worked examples that the edition promises to score as stated
 */
public record Questionnaire(
    EditionId id,
    About about,
    Form form,
    Basis basis,
    List<Section> sections,
    Rules rules,
    List<Level> levels,
    ScoringPolicy scoring,
    List<GoldenCase> cases) {

  public Questionnaire {
    sections = List.copyOf(sections);
    levels = List.copyOf(levels);
    cases = List.copyOf(cases);
  }

  /**
   * What an edition rests on.
   *
   * @param schemes frameworks it is mapped to
   */
  public record Basis(List<Source> sources, List<Scheme> schemes) {

    public Basis {
      sources = List.copyOf(sources);
      schemes = List.copyOf(schemes);
    }
  }

  /**
   * What follows from the answers besides the score.
   *
   * @param gates must-haves that hold a level down
   * @param contradictions answers to ask back about
   * @param inFullDepth whether what this form leaves out may still hold a level down, by gate: of
   *     those that rest on it
   */
  public record Rules(
      List<Gate> gates, List<Contradiction> contradictions, Map<String, Condition> inFullDepth) {

    public Rules {
      gates = List.copyOf(gates);
      contradictions = List.copyOf(contradictions);
      inFullDepth = Map.copyOf(inFullDepth);
    }

    /** Those of an edition as it is written: nothing is left out. */
    public Rules(List<Gate> gates, List<Contradiction> contradictions) {
      this(gates, contradictions, Map.of());
    }
  }

  public List<Source> sources() {
    return basis.sources();
  }

  /** Must-haves as their author wrote them. */
  public List<Gate> gates() {
    return rules.gates();
  }

  /** Everything that can hold a level down: gates, then what levels require. */
  public List<Gate> holds() {
    var holds = new ArrayList<>(gates());
    levels.forEach(level -> level.gate().ifPresent(holds::add));
    return List.copyOf(holds);
  }

  /** All questions in the order of asking, those with a derived answer included. */
  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.parts().stream()).flatMap(Part::questions);
  }

  public Optional<Question> question(String questionId) {
    return questions().filter(question -> question.id().equals(questionId)).findFirst();
  }

  /**
   * What kept answers say here, by question id. One that its question does not take, or no longer
   * has, counts as not given.
   *
   * @param written as {@link Answer#written} has them
   */
  public Map<String, Answer> understood(Map<String, List<String>> written) {
    Map<String, Answer> understood = new HashMap<>();
    questions()
        .filter(question -> written.containsKey(question.id()))
        .forEach(
            question -> {
              if (question.format().reply(written.getOrDefault(question.id(), List.of()))
                  instanceof Reply.Accepted(var answer)) {
                understood.put(question.id(), answer);
              }
            });
    return understood;
  }

  public Optional<Section> section(String sectionId) {
    return sections.stream().filter(section -> section.id().equals(sectionId)).findFirst();
  }

  public Optional<Source> source(String sourceId) {
    return sources().stream().filter(source -> source.id().equals(sourceId)).findFirst();
  }

  /** Whether a form names a variant exactly where there are variants, and one there is. */
  public boolean offers(Form wanted) {
    var variants = about.choices().variants();
    return variants.isEmpty()
        ? wanted.variant() == null
        : variants.stream().anyMatch(variant -> variant.id().equals(wanted.variant()));
  }

  /** Whether the full depth asks anything that the core does not. */
  public boolean hasDepths() {
    return questions().anyMatch(question -> question.asking().depth() == Depth.FULL);
  }

  /**
   * The same edition with what a form asks, and nothing else. Gates, levels and the rest stay: what
   * a variant leaves out cannot hold anybody, and what the core leaves out is not known there.
   */
  public Questionnaire in(Form other) {
    return other.depth() == Depth.CORE && form.depth() == Depth.FULL
        ? with(other, QuestionOrder.rulesInCore(with(other.at(Depth.FULL), rules), other))
        : with(other, rules);
  }

  private Questionnaire with(Form other, Rules following) {
    return new Questionnaire(
        id,
        about,
        other,
        basis,
        sections.stream().flatMap(section -> section.in(other).stream()).toList(),
        following,
        levels,
        scoring,
        cases);
  }
}
