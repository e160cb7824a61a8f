package org.waymark.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.benchmark.ladder.Peers.InRegionOfSizeAndSector;
import org.waymark.benchmark.official.ModelledFigure;
import org.waymark.benchmark.official.OfficialIndicators;
import org.waymark.kernel.FirmProfile;
import org.waymark.programme.Programmes;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.recommendation.Recommender;
import org.waymark.report.PracticeFigure.Practised;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.Scorer;

/** Puts a report together. */
@ApplicationScoped
public class CompileReport {

  private final Casework casework;
  private final CompareAnswers compareAnswers;
  private final OfficialIndicators indicators;
  private final Programmes programmes;
  private final Clock clock;
  private final Scorer scorer = new Scorer();
  private final Recommender recommender = new Recommender(scorer);

  CompileReport(
      Casework casework,
      CompareAnswers compareAnswers,
      OfficialIndicators indicators,
      Programmes programmes,
      Clock clock) {
    this.casework = casework;
    this.compareAnswers = compareAnswers;
    this.indicators = indicators;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The report on a case, empty until the case is handed in. */
  public Optional<AssessmentReport> compile(Case found) {
    return found
        .assessment()
        .submittedAt()
        .map(
            submittedAt -> {
              var interview = found.interview();
              var edition = interview.questionnaire();
              var situation = interview.situation();
              var card = scorer.score(edition, situation.firm(), situation.answers());
              var scores = new AssessmentReport.Scores(card, core(found));
              return new AssessmentReport(
                  found.assessment().id(),
                  found.profile(),
                  submittedAt,
                  interview,
                  scores,
                  compareAnswers.compare(
                      InRegionOfSizeAndSector.of(found.profile()), series(found), scores),
                  recommender.actions(edition, situation.firm(), situation.answers()),
                  practices(interview, found.profile()),
                  recommender.matches(
                      Applicant.of(found.profile()),
                      edition,
                      card,
                      programmes,
                      LocalDate.now(clock)));
            });
  }

  private static int series(Case found) {
    return found.interview().questionnaire().about().series();
  }

  /** Firms are compared on what all of them are asked. */
  private Scorecard core(Case found) {
    return scorer.score(casework.core(found), found.firm(), found.answers());
  }

  private List<PracticeFigure> practices(Interview interview, FirmProfile firm) {
    return interview
        .questions()
        .flatMap(question -> practice(interview, question, firm).stream())
        .toList();
  }

  private Optional<PracticeFigure> practice(
      Interview interview, Question question, FirmProfile firm) {
    return Optional.ofNullable(question.indicator())
        .flatMap(
            link ->
                indicators
                    .closest(link.indicator(), firm)
                    .flatMap(
                        figure ->
                            interview
                                .answerTo(question)
                                .flatMap(answer -> practised(answer, link))
                                .map(
                                    known ->
                                        new PracticeFigure(
                                            question,
                                            known,
                                            figure,
                                            modelled(link.indicator(), firm)))));
  }

  private @Nullable ModelledFigure modelled(String indicator, FirmProfile firm) {
    return indicators.modelled(indicator, firm.region().gssCode()).orElse(null);
  }

  /** Empty where the practice does not apply to the firm. */
  private static Optional<Practised> practised(Answer answer, Question.IndicatorLink link) {
    return switch (answer) {
      case Answer.NotApplicable _ -> Optional.empty();
      case Answer.DontKnow _ -> Optional.of(Practised.NOT_KNOWN);
      case Answer.Given given ->
          Optional.of(
              given.written().stream().anyMatch(link.practisedBy()::contains)
                  ? Practised.YES
                  : Practised.NO);
    };
  }
}
