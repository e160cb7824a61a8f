package org.waymark.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AssessmentId;
import org.waymark.benchmark.Comparison;
import org.waymark.fixture.EditionText;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.programme.eligibility.Applicant;
import org.waymark.questionnaire.Interview;
import org.waymark.questionnaire.Questionnaire;
import org.waymark.questionnaire.file.QuestionnaireFile;
import org.waymark.questionnaire.file.QuestionnaireFile.Outcome;
import org.waymark.recommendation.Matches;
import org.waymark.recommendation.Route;
import org.waymark.report.AssessmentReport;
import org.waymark.report.Support;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.golden.GoldenCaseCheck;
import org.waymark.web.layout.component.Text;

/** A practice of a software assurance model is read as 1.25 of 3, and as nothing else. */
@QuarkusTest
class SumsTest {

  private static final Path MODEL =
      Path.of("questionnaires/conformance/assurance-maturity/2026-1.yaml");

  @Inject ChartView chart;
  @Inject CouncilAreas areas;

  @Test
  void areShownUnderTheSectionTheyBelongTo() {
    var bars = chart.of(report(model(), 0)).bars();

    assertThat(bars)
        .extracting(bar -> bar.name().words())
        .containsExactly("Governance", "Design", "Implementation", "Verification", "Operations");
    assertThat(bars.getFirst().sums())
        .extracting(Text::words)
        .containsExactly("Strategy: 1.25 of 3", "Policy: 1.25 of 3", "Training: 1.25 of 3");
  }

  private AssessmentReport report(Questionnaire edition, int golden) {
    var answered = edition.cases().get(golden);
    var answers = GoldenCaseCheck.answers(edition, answered);
    var card = new Scorer().score(edition, answered.firm(), answers);
    var firm =
        new FirmProfile(
            areas.ofCode("E08000037").orElseThrow(), SizeBand.FROM_5_TO_9, Sector.CONSTRUCTION);
    return new AssessmentReport(
        new AssessmentId(new UUID(0, 0)),
        firm,
        Instant.EPOCH,
        Interview.of(edition, answered.firm(), answers),
        new AssessmentReport.Scores(card, card),
        new Comparison.NotAvailable(),
        List.of(),
        List.of(),
        new Support(
            Applicant.of(firm),
            List.of(),
            LocalDate.EPOCH,
            new Matches(List.of()),
            new Route(List.of()),
            List.of()));
  }

  private static Questionnaire model() {
    return switch (new QuestionnaireFile(EditionText.TODAY).read(MODEL)) {
      case Outcome.Sound(var edition, _) -> edition;
      case Outcome.Refused(var findings) -> throw new AssertionError(findings);
    };
  }
}
