package org.waymark.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.kernel.time.CivilTime;
import org.waymark.organisation.CouncilAreas;
import org.waymark.questionnaire.Depth;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Origin;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.answer.FirmFacts;
import org.waymark.questionnaire.answer.Reply;

/** What a firm has answered before, filled in where the question is the same. */
@ApplicationScoped
class EarlierAnswers {

  /** Many questions ask about the last 12 months, and a certificate is renewed each year. */
  private static final Period FRESH = Period.ofMonths(12);

  private final Assessments assessments;
  private final Questionnaires questionnaires;
  private final CouncilAreas areas;
  private final Clock clock;

  EarlierAnswers(
      Assessments assessments, Questionnaires questionnaires, CouncilAreas areas, Clock clock) {
    this.assessments = assessments;
    this.questionnaires = questionnaires;
    this.areas = areas;
    this.clock = clock;
  }

  /**
   * Fills in what has no answer yet from what the firm last handed in: the core of this very
   * edition when its full depth is begun, else the questionnaires that its questions name.
   *
   * <p>Only the latest answer to a question counts, and only if it is known, fits, and was given in
   * the last 12 months: a later "don't know" is not overruled by an earlier answer. An answer that
   * other answers had hidden when it was handed in counted for nothing there, and does not here.
   */
  void fillIn(Assessment begun, Questionnaire edition) {
    var newestFirst =
        assessments.allHandedIn(begun.organisation()).stream().map(this::handedIn).toList();
    edition
        .questions()
        .filter(question -> !question.derived() && begun.stored(question.id()).isEmpty())
        .forEach(
            question ->
                newestFirst.stream()
                    .flatMap(other -> source(question, edition, other).stream())
                    .findFirst()
                    .flatMap(source -> fitting(question, source))
                    .ifPresent(answer -> begun.record(question.id(), answer)));
  }

  /**
   * An assessment that was handed in.
   *
   * @param counted ids of the questions that the firm was asked, given its other answers
   */
  private record HandedIn(Assessment assessment, Set<String> counted) {

    Optional<StoredAnswer> stored(String question) {
      return assessment.stored(question);
    }
  }

  private HandedIn handedIn(Assessment assessment) {
    var counted =
        questionnaires
            .edition(assessment.edition(), assessment.form())
            .flatMap(
                edition ->
                    assessment
                        .submittedProfile(areas)
                        .map(profile -> FirmFacts.of(profile, CivilTime.today(clock)))
                        .map(firm -> Interview.of(edition, firm, assessment.answers(edition))))
            .map(interview -> interview.questions().map(Question::id).collect(Collectors.toSet()));
    return new HandedIn(assessment, counted.orElse(Set.of()));
  }

  /**
   * An answer that may be carried over.
   *
   * @param counted whether it counted there
   * @param options its option ids there to those here; empty where they are the same
   */
  private record Source(
      StoredAnswer answer, AssessmentId from, boolean counted, Map<String, String> options) {

    static Optional<Source> of(HandedIn other, String question, Map<String, String> options) {
      var counted = other.counted().contains(question);
      return other
          .stored(question)
          .map(answer -> new Source(answer, other.assessment().id(), counted, options));
    }
  }

  private static Optional<Source> source(Question question, Questionnaire edition, HandedIn other) {
    if (isCoreOf(edition, other.assessment())) {
      return Source.of(other, question.id(), Map.of());
    }
    return switch (question.origin()) {
      case Origin.CarriedOver(var questionnaire, var theirs, var options) ->
          other.assessment().edition().questionnaire().equals(questionnaire)
              ? Source.of(other, theirs, options)
              : Optional.empty();
      case Origin.Asked _, Origin.Derived _ -> Optional.empty();
    };
  }

  private static boolean isCoreOf(Questionnaire edition, Assessment other) {
    return other.isOf(edition)
        && other.form().equals(edition.form().at(Depth.CORE))
        && edition.form().depth() == Depth.FULL;
  }

  private Optional<StoredAnswer> fitting(Question question, Source source) {
    var written = source.answer().optionIds();
    var ours = source.options().isEmpty() ? written : translated(written, source.options());
    return source.counted()
            && isFresh(source.answer())
            && question.format().reply(ours) instanceof Reply.Accepted(Answer.Given given)
        ? Optional.of(StoredAnswer.carriedOver(given, source.answer(), source.from()))
        : Optional.empty();
  }

  private boolean isFresh(StoredAnswer answer) {
    var answered = CivilTime.day(answer.answeredAt());
    return answered.plus(FRESH).isAfter(LocalDate.now(clock));
  }

  /** Nothing unless every option has one of ours. */
  private static List<String> translated(List<String> theirs, Map<String, String> options) {
    return options.keySet().containsAll(theirs)
        ? theirs.stream().map(options::get).toList()
        : List.of();
  }
}
