package org.waymark.web.result.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.Casework.Case;
import org.waymark.assessment.SubmitAssessment;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.benchmark.Comparison;
import org.waymark.benchmark.Placement;
import org.waymark.benchmark.ladder.Peers;
import org.waymark.benchmark.release.Cell.Quartiles;
import org.waymark.benchmark.release.Release;
import org.waymark.benchmark.release.Status;
import org.waymark.fixture.Community;
import org.waymark.fixture.PdfFile;
import org.waymark.identity.Actor;
import org.waymark.kernel.Region;
import org.waymark.print.Copy;
import org.waymark.print.PrintReport;
import org.waymark.print.Printing.Printed;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.format.Option;
import org.waymark.questionnaire.format.Option.Meaning;
import org.waymark.recommendation.RecommendedAction;
import org.waymark.report.AssessmentReport;
import org.waymark.report.CompileReport;
import org.waymark.scoring.Scorecard;
import org.waymark.scoring.SectionScore;
import org.waymark.scoring.Standing;

/** What a report on paper shows that few firms meet in a test. */
@QuarkusTest
class PaperViewTest {

  @Inject Community community;
  @Inject Casework casework;
  @Inject CompileReport compileReport;
  @Inject AnswerQuestion answerQuestion;
  @Inject SubmitAssessment submitAssessment;
  @Inject PrintReport printReport;

  @Test
  void showsWhereTheFirmStandsAmongOthers() throws IOException {
    var found = handedIn("cyber-security");
    var report = compile(found);

    var file = print(among(report), found);

    Files.write(Path.of("target", "report-compared.pdf"), file.bytes());
    assertThat(file.text())
        .contains("where you are not", "A quarter are below", "Middle firm", "At best")
        .contains("once the", "the middle half of firms", "what you do not know yet")
        .contains("Compared with about 140 firms in the North East");
    assertThat(file.rows())
        .filteredOn(row -> row.size() == 6)
        .as("what a quarter are below, the middle firm, what a quarter are above")
        .hasSizeGreaterThan(3)
        .anySatisfy(row -> assertThat(row).endsWith("32", "48", "66"));
    assertThat(file.spoken())
        .as("in the order of reading, without what stands on every page")
        .containsSubsequence(
            "In the middle of firms", " of 100", "At least level 1", "Where you are ahead")
        .containsSubsequence("Safe settings", "not settled yet", "Level", "What to do first", "1.")
        .containsSubsequence("Help you can get", "About this report", "loan 7", "sha256:")
        .doesNotContain("Page 1");
    assertThat(file.againstAccessibility()).isEmpty();
    assertThat(file.againstArchiving()).isEmpty();
  }

  @Test
  void saysThatThereIsNoLevel() {
    var found = handedIn("skills");
    var report = compile(found);

    var file = print(notRated(report), found);

    assertThat(file.text())
        .contains("We cannot place your firm yet", "No level yet")
        .contains("Too few questions have an answer", "Without a level we do not compare you");
    assertThat(file.againstAccessibility()).isEmpty();
  }

  /** As the page does. */
  @Test
  void leavesOutWhatToDoWhereNothingIsKnownToHelp() {
    var found = handedIn("skills");
    var report = compile(found);

    var file = print(with(report, List.of()), found);

    assertThat(file.text()).doesNotContain("What to do first").contains("Help you can get");
    assertThat(file.bookmarks())
        .contains("Help you can get", "About this report")
        .doesNotContain("What to do first");
    assertThat(print(report, found).bookmarks()).contains("What to do first");
    assertThat(file.againstAccessibility()).isEmpty();
  }

  private PdfFile print(AssessmentReport report, Case found) {
    var printing = printReport.print(() -> new Copy(report, found, "loan 7"));
    assertThat(printing).isInstanceOf(Printed.class);
    return new PdfFile(((Printed) printing).pdf());
  }

  private AssessmentReport compile(Case found) {
    return community
        .as(new Actor.Owner(found.assessment().organisation()), () -> compileReport.compile(found))
        .orElseThrow();
  }

  private static AssessmentReport notRated(AssessmentReport report) {
    var card = report.scorecard();
    var unrated =
        new Scorecard(
            card.edition(),
            card.form(),
            card.scorerVersion(),
            card.whole(),
            new Standing.NotRated(Standing.Reason.TOO_FEW_ANSWERED),
            card.confidence(),
            card.sections(),
            card.contributions(),
            card.gates());
    return with(report, unrated, new Comparison.NotRated());
  }

  private static AssessmentReport among(AssessmentReport report) {
    var quartiles =
        new Quartiles(new BigDecimal("31.5"), new BigDecimal("48.0"), new BigDecimal("66.0"));
    var placement = new Placement(140, Status.DIRECT, quartiles, 62, 51, 71);
    var release =
        new Release(
            7, Instant.EPOCH, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), 10, false);
    Map<String, Placement> sections =
        report.scorecard().sections().stream()
            .map(SectionScore::section)
            .collect(Collectors.toMap(Function.identity(), _ -> placement));
    return with(
        report,
        report.scorecard(),
        new Comparison.Compared(
            release, new Peers.InRegion(Region.NORTH_EAST), placement, sections, List.of()));
  }

  private static AssessmentReport with(AssessmentReport report, List<RecommendedAction> actions) {
    return new AssessmentReport(
        report.id(),
        report.firm(),
        report.submittedAt(),
        report.interview(),
        report.scores(),
        report.comparison(),
        actions,
        report.practices(),
        report.support());
  }

  private static AssessmentReport with(
      AssessmentReport report, Scorecard card, Comparison comparison) {
    return new AssessmentReport(
        report.id(),
        report.firm(),
        report.submittedAt(),
        report.interview(),
        new AssessmentReport.Scores(card, card),
        comparison,
        report.actions(),
        report.practices(),
        report.support());
  }

  /** Does not know every fourth thing, and is in the middle of all others. */
  private Case handedIn(String questionnaire) {
    var firm = community.firm();
    var id = community.begins(firm, questionnaire);
    var asked = 0;
    for (var open = open(id, firm); !open.isEmpty(); open = open(id, firm)) {
      var question = open.getFirst();
      var answer = answer(question, asked++ % 4 == 0);
      community.as(
          firm, () -> answerQuestion.answer(id, Map.of(question.id(), answer), false, firm));
    }
    community.as(firm, () -> submitAssessment.submit(id, Declaration.counting(false), firm));
    return community.as(firm, () -> casework.find(id, firm)).orElseThrow();
  }

  private List<Question> open(AssessmentId id, Actor.Owner firm) {
    return community.as(firm, () -> casework.find(id, firm).orElseThrow().interview().unanswered());
  }

  private static List<String> answer(Question question, boolean unknown) {
    var options = question.format().options();
    return options.stream()
        .filter(option -> unknown && option.meaning() instanceof Meaning.DontKnow)
        .findFirst()
        .or(() -> options.stream().skip(1).findFirst())
        .map(Option::id)
        .map(List::of)
        .orElseGet(() -> List.of(options.getFirst().id()));
  }
}
