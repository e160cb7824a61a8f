package org.waymark.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One edition of a questionnaire, read from its file and found sound.
 *
 * @param about title, validity and other facts for the reader
 * @param sections the dimensions that are scored, in the order of asking
 * @param gates must-haves that hold the level down
 * @param levels ascending by {@link Level#from()}; the first starts at 0
 * @param cases worked examples that the edition promises to score as stated
 */
public record Questionnaire(
    EditionId id,
    About about,
    List<Source> sources,
    List<Section> sections,
    List<Gate> gates,
    List<Level> levels,
    ScoringPolicy scoring,
    List<GoldenCase> cases) {

  public Questionnaire {
    sources = List.copyOf(sources);
    sections = List.copyOf(sections);
    gates = List.copyOf(gates);
    levels = List.copyOf(levels);
    cases = List.copyOf(cases);
  }

  /** All questions in the order of asking. */
  public Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }

  public Optional<Question> question(String questionId) {
    return questions().filter(question -> question.id().equals(questionId)).findFirst();
  }

  public Optional<Section> section(String sectionId) {
    return sections.stream().filter(section -> section.id().equals(sectionId)).findFirst();
  }

  public Optional<Source> source(String sourceId) {
    return sources.stream().filter(source -> source.id().equals(sourceId)).findFirst();
  }
}
