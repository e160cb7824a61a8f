package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.SubmitAssessment;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Question;

/** What a firm sees of its scores over time. */
@QuarkusTest
class TrendPagesTest {

  @Inject Community community;
  @Inject Casework casework;
  @Inject AnswerQuestion answerQuestion;
  @Inject SubmitAssessment submitAssessment;

  @Test
  void showsNothingBeforeThereAreTwoScores() {
    var firm = community.firm();
    var only = community.handsIn(firm, "skills");
    var browser = new AtHome(firm);

    assertThat(browser.page("/account").select(".trend")).isEmpty();
    assertThat(browser.page(report(only)).select("a[href*=scores-]")).isEmpty();
  }

  @Test
  void showsEveryScoreInALineAndInATable() {
    var firm = community.firm();
    var first = community.handsIn(firm, "skills");
    var second = handsInOtherwise(firm);

    var trend = new AtHome(firm).page("/account").select("#scores-skills");

    assertThat(trend.select("svg[role=img] .dot")).hasSize(2);
    assertThat(trend.select("svg[role=img] .way")).hasSize(1);
    assertThat(trend.select("tbody a").eachAttr("href"))
        .containsExactly(report(first), report(second));
    assertThat(trend.select("svg .value").eachText())
        .containsExactlyElementsOf(trend.select("td[data-label='Points of 100']").eachText());
    assertThat(trend.select("td[data-label=Change]").eachText().getFirst()).isEqualTo("The first");
    assertThat(trend.select("td[data-label=Change]").eachText().getLast())
        .matches("(Up|Down) \\d+");
    assertThat(trend.text()).containsPattern("From \\d+ (down )?to \\d+ points since");
  }

  @Test
  void leadsThereFromTheLaterReportAlone() {
    var firm = community.firm();
    var first = community.handsIn(firm, "skills");
    var second = community.handsIn(firm, "skills");
    var browser = new AtHome(firm);

    assertThat(browser.page(report(first)).select("a[href*=scores-]")).isEmpty();
    assertThat(browser.page(report(second)).select("a[href*=scores-]").attr("href"))
        .isEqualTo("/account#scores-skills");
  }

  @Test
  void keepsEachQuestionnaireToItself() {
    var firm = community.firm();
    community.handsIn(firm, "skills");
    community.handsIn(firm, "cyber-security");

    assertThat(new AtHome(firm).page("/account").select(".trend")).isEmpty();
  }

  @Test
  void showsNobodyAnotherFirmsScores() {
    var firm = community.firm();
    community.handsIn(firm, "skills");
    community.handsIn(community.firm(), "skills");

    assertThat(new AtHome(firm).page("/account").select(".trend")).isEmpty();
  }

  /** With the last option that is not "don't know" to its first question. */
  private AssessmentId handsInOtherwise(Actor.Owner firm) {
    var id = community.begins(firm, "skills");
    community.as(
        firm,
        () -> {
          casework
              .find(id, firm)
              .orElseThrow()
              .interview()
              .questions()
              .limit(4)
              .forEach(question -> answerQuestion.answer(id, otherwise(question), false, firm));
          return id;
        });
    community.answersTheRest(id, firm);
    community.as(firm, () -> submitAssessment.submit(id, Declaration.counting(true), firm));
    return id;
  }

  private static Map<String, List<String>> otherwise(Question question) {
    return Map.of(question.id(), List.of(question.format().options().get(1).id()));
  }

  private static String report(AssessmentId assessment) {
    return "/assessments/" + assessment + "/report";
  }
}
