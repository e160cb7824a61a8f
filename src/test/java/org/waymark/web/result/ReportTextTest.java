package org.waymark.web.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.Answering;
import org.waymark.assessment.Casework;
import org.waymark.assessment.StartAssessment;
import org.waymark.assessment.SubmitAssessment;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.benchmark.round.Releasing;
import org.waymark.fixture.ChosenOptions;
import org.waymark.identity.Actor;
import org.waymark.identity.CurrentActor;
import org.waymark.identity.DatabaseActors;
import org.waymark.kernel.FirmProfile;
import org.waymark.kernel.Sector;
import org.waymark.kernel.SizeBand;
import org.waymark.organisation.CouncilAreas;
import org.waymark.organisation.Organisations;
import org.waymark.questionnaire.Form;
import org.waymark.questionnaire.Question;
import org.waymark.questionnaire.Questionnaires;
import org.waymark.questionnaire.answer.Answer;
import org.waymark.questionnaire.format.Option;
import org.waymark.report.CompileReport;
import org.waymark.web.layout.component.Link;

/** What a report says is borne out by the answers, whichever they are. */
@QuarkusTest
class ReportTextTest {

  @Inject Organisations organisations;
  @Inject CouncilAreas areas;
  @Inject Questionnaires questionnaires;
  @Inject StartAssessment startAssessment;
  @Inject AnswerQuestion answerQuestion;
  @Inject SubmitAssessment submitAssessment;
  @Inject Casework casework;
  @Inject CompileReport compileReport;
  @Inject Releasing releasing;
  @Inject ReportView view;
  @Inject CurrentActor actor;
  @Inject EntityManager database;
  @Inject DatabaseActors databaseActors;

  @ParameterizedTest
  @CsvSource({"skills, 5", "cyber-security, 2"})
  void doesNotCallWhatIsNotKnownMissing(String questionnaire, int highest) {
    var report = report(questionnaire, ReportTextTest::dontKnow);

    assertThat(report.select("h1").text()).contains("until you know more");
    assertThat(report.select(".standing").text())
        .contains("It may be as high as level " + highest)
        .doesNotContain("is missing");
    assertThat(report.select(".score").text()).doesNotContain(" 0 answers");
    assertThat(report.text()).doesNotContain("behind most");
  }

  @ParameterizedTest
  @MethodSource("questionnaires")
  void hasNothingToDoOnlyWhereNothingHolds(String questionnaire) {
    var report = report(questionnaire, ChosenOptions::best);

    assertThat(report.select(".score b").text()).isEqualTo("100");
    assertThat(report.text().contains("Come back when something changes"))
        .isEqualTo(report.select(".held").isEmpty());
  }

  @Test
  void namesTheGeneralAdviceOfTheRegionWhereNoProgrammeHelps() {
    var help = report("skills", ChosenOptions::best).select("section:has(#programmes-title)");

    assertThat(help.text()).contains("We know of no programme", "general advice, free of charge");
    assertThat(help.select("li a").eachAttr("href")).contains("/programmes/growth-hub-north-east");
    assertThat(report("skills", ChosenOptions::worst).text())
        .doesNotContain("general advice, free");
  }

  /** A certificate asks for more than fits in a line. */
  @Test
  void saysWhatToDoBeforeWhatBuildsOnIt() {
    var actions = report("cyber-security", ChosenOptions::worst).select("ol.actions li > div");

    assertThat(actions.select("div:has(h3:contains(Bring back one file)) p").eachText())
        .contains("Do this before it: Keep an automatic backup apart from your computers.");
    assertThat(actions.select("div:has(h3:contains(Get your Cyber Essentials)) p").eachText())
        .anyMatch(
            line -> line.matches("Do this before it: [^;]+; [^;]+; [^;]+; and \\d+ more above\\."));
  }

  @ParameterizedTest
  @MethodSource("questionnaires")
  void showsATableThatAddsUp(String questionnaire) {
    var rows = report(questionnaire, ReportTextTest::middling).select("table.stacks");

    for (var column : new int[] {1, 2}) {
      var shown = rows.select("tbody td.n:nth-child(" + (column + 2) + ")").eachText();
      var sum = shown.stream().filter(cell -> cell.matches("[\\d.]+")).map(BigDecimal::new);
      var total = rows.select("tfoot td:nth-child(" + (column + 1) + ")").text();
      assertThat(sum.reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(new BigDecimal(total));
    }
  }

  @ParameterizedTest
  @MethodSource("questionnaires")
  void promisesNoFallAndNoOnePoints(String questionnaire) {
    for (Function<Question, List<String>> answers :
        List.<Function<Question, List<String>>>of(
            ChosenOptions::best, ReportTextTest::middling, ChosenOptions::worst)) {
      var gains = report(questionnaire, answers).select(".gain").eachText();
      assertThat(gains)
          .allSatisfy(
              gain -> {
                assertThat(gain).doesNotContainPattern("^(\\+1|<1|up to \\+1) points");
                var change = gain.replaceAll(".*level (\\d) to (\\d).*", "$1$2");
                if (change.length() == 2) {
                  assertThat(change.charAt(1)).isGreaterThan(change.charAt(0));
                }
              });
    }
  }

  /** Undone at the end: firms of other tests come back, and they find no release. */
  @Test
  @TestTransaction
  void comparesOnceThereAreEnoughFirmsThatAgreed() {
    databaseActors.enter(new Actor.Housekeeping());
    database.createNativeQuery("delete from organisation").executeUpdate();
    for (var firms = 0; firms < 12; firms++) {
      report("skills", upTo(firms), true);
    }
    databaseActors.enter(new Actor.Housekeeping());
    releasing.releaseNow();

    var best = report("skills", ChosenOptions::best, false);
    var worst = report("skills", ChosenOptions::worst, false);

    assertThat(best.select("h1").text()).startsWith("Ahead of most construction firms");
    assertThat(best.select(".comparison").text())
        .contains(
            "An early estimate, from fewer than 30 of the construction firms in the North East")
        .contains("higher than about 95% of them")
        .contains("with up to 9 staff");
    assertThat(best.select(".bars .half")).as("no section is told of so few").isEmpty();
    assertThat(worst.select("h1").text()).startsWith("Behind most construction firms");
  }

  static Stream<String> questionnaires() {
    return Stream.of("skills", "cyber-security", "procurement-readiness");
  }

  private Document report(String questionnaire, Function<Question, List<String>> answers) {
    return report(questionnaire, answers, false);
  }

  private Document report(
      String questionnaire, Function<Question, List<String>> answers, boolean counted) {
    var firm =
        organisations.register(
            new FirmProfile(
                areas.ofCode("E08000037").orElseThrow(),
                SizeBand.FROM_5_TO_9,
                Sector.CONSTRUCTION));
    var owner = new Actor.Owner(firm.organisation());
    actor.recognise(owner);
    var edition =
        questionnaires
            .current(questionnaire)
            .flatMap(current -> questionnaires.edition(current.id(), Form.CORE))
            .orElseThrow();
    var id = startAssessment.start(edition, owner);
    for (var left = 120; left > 0; left--) {
      var open = casework.find(id, owner).orElseThrow().interview().unanswered();
      if (open.isEmpty()) {
        break;
      }
      var question = open.getFirst();
      assertThat(
              answerQuestion.answer(
                  id, Map.of(question.id(), answers.apply(question)), false, owner))
          .isInstanceOf(Answering.Saved.class);
    }
    submitAssessment.submit(id, Declaration.counting(counted), owner);
    if (counted) {
      // No machine takes the minute that a firm needs at least.
      database.flush();
      database.createNativeQuery("update assessment set implausible = null").executeUpdate();
    }
    var report = compileReport.compile(casework.find(id, owner).orElseThrow()).orElseThrow();
    return Jsoup.parse(view.page(report, new Link("Client", "/advise")).render());
  }

  /** So many of each twelve questions at best, the others at worst. */
  private static Function<Question, List<String>> upTo(int best) {
    var asked = new AtomicInteger();
    return question ->
        asked.getAndIncrement() % 12 < best
            ? ChosenOptions.best(question)
            : ChosenOptions.worst(question);
  }

  private static List<String> dontKnow(Question question) {
    var known = question.format().option(Answer.DONT_KNOW);
    return List.of(known.map(Option::id).orElse(question.format().options().getFirst().id()));
  }

  /** All practices, or the option worth most; the last where nothing is worth anything. */
  private static List<String> middling(Question question) {
    var options = question.format().options();
    return List.of(options.get(Math.min(1, options.size() - 1)).id());
  }
}
