package org.waymark.web.result.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.assessment.AnswerQuestion;
import org.waymark.assessment.AssessmentId;
import org.waymark.assessment.Casework;
import org.waymark.assessment.SubmitAssessment;
import org.waymark.assessment.SubmitAssessment.Declaration;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.ChosenOptions;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.PdfFile;
import org.waymark.identity.Actor;
import org.waymark.questionnaire.Question;

/** A firm, or its adviser, takes the report away as a file. */
@QuarkusTest
class PaperPagesTest {

  /** As the link says. */
  private static final int LARGEST = 200 * 1024;

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Casework casework;
  @Inject AnswerQuestion answerQuestion;
  @Inject SubmitAssessment submitAssessment;

  @ParameterizedTest
  @CsvSource({
    "skills, en", "skills, cy",
    "cyber-security, en", "cyber-security, cy",
    "procurement-readiness, en", "procurement-readiness, cy",
  })
  void canBeReadByAScreenReaderAndKeptInAnArchive(String questionnaire, String language)
      throws Exception {
    var firm = community.firm();
    var id = handsIn(firm, questionnaire, ChosenOptions::worst);

    var file = pdf(browser(firm, language).get(report(id) + ".pdf"));

    Files.write(
        Path.of("target", "report-%s-%s.pdf".formatted(questionnaire, language)), file.bytes());
    assertThat(file.againstAccessibility()).isEmpty();
    assertThat(file.againstArchiving()).isEmpty();
    assertThat(file.missingTypefaces()).isEmpty();
    assertThat(file.language()).isEqualTo(language);
    assertThat(file.tags()).contains("H1", "H2", "H3", "H4", "Table", "TH", "L", "Link");
    assertThat(file.text()).doesNotContain("\u25A1", "NOT_FOUND", "&amp;");
    assertThat(file.bytes().length).isLessThan(LARGEST);
    assertThat(file.pages()).isBetween(3, 12);
  }

  @Test
  void saysWhatThePageSays() {
    var firm = community.firm();
    var id = handsIn(firm, "skills", ChosenOptions::worst);
    var browser = ActingBrowser.of(firm);
    var page = browser.page(report(id));

    var file = pdf(browser.get(report(id) + ".pdf"));

    assertThat(file.title()).startsWith("Digital skills: report of ");
    var said =
        page.select("h1, .standing h2, .standing p:not(.no-print), .covers, .gain b, .rules li");
    assertThat(said.size()).isGreaterThan(20);
    var text = plain(file.text());
    assertThat(said)
        .filteredOn(each -> each.closest("details") == null)
        .allSatisfy(each -> assertThat(text).contains(plain(each.text())));
    assertThat(firstSteps(page))
        .isNotEmpty()
        .allSatisfy(step -> assertThat(text).contains(plain(step)));
    var rows = file.rows().stream().map(PaperPagesTest::plain).toList();
    for (var row : page.select("section[aria-labelledby=sections-title] tbody tr")) {
      var name = row.expectFirst("th");
      assertThat(rows)
          .anySatisfy(
              printed -> {
                assertThat(printed.getFirst()).startsWith(plain(name.ownText()));
                assertThat(printed.getFirst()).contains(plain(row.select("th span").text()));
                assertThat(printed.subList(1, printed.size()))
                    .isEqualTo(plain(row.select("td").eachText()));
              });
    }
    assertThat(furtherSteps(page)).isNotEmpty().allSatisfy(step -> assertThat(rows).contains(step));
    assertThat(file.links())
        .containsAll(page.select("section > ul .site a").eachAttr("href"))
        .allMatch(address -> address.matches("https?://.+"));
    assertThat(file.text()).contains("Page 1 of " + file.pages(), id.toString(), "sha256:");
  }

  /** Those that are folded away, as the rows of a table. */
  private static List<List<String>> furtherSteps(Document page) {
    var further = page.select("section[aria-labelledby=actions-title] details ol.actions > li");
    further.select(".gain .level").prepend(", ");
    return further.stream()
        .map(action -> plain(action.select("h3, ul.tags > li:lt(2), .gain").eachText()))
        .toList();
  }

  /** Those that are not folded away, with what they are worth. */
  private static List<String> firstSteps(Document page) {
    return page.select("ol.actions > li").stream()
        .filter(each -> each.closest("details") == null)
        .map(
            each ->
                each.expectFirst("h3").text() + " " + each.expectFirst(".gain b").text() + " point")
        .toList();
  }

  @Test
  void saysItInWelsh() {
    var firm = community.firm();
    var id = handsIn(firm, "cyber-security", ChosenOptions::worst);

    var answer = ActingBrowser.inWelsh(firm).get(report(id) + ".pdf");

    assertThat(answer.header("Content-Language")).isEqualTo("cy");
    assertThat(answer.header("Vary")).contains("Accept-Language");
    assertThat(pdf(answer).text()).contains("Beth i’w wneud gyntaf", "Tudalen 1 o ", "Lefel ");
  }

  @Test
  void isOfferedOnThePageAndKeptUnderANameThatTellsNoFirm() {
    var firm = community.firm();
    var id = community.handsIn(firm, "skills");
    var browser = ActingBrowser.of(firm);

    var link = browser.page(report(id)).select("a[href$=.pdf]").attr("href");
    var answer = browser.get(link);

    assertThat(link).isEqualTo(report(id) + ".pdf");
    assertThat(answer.contentType()).isEqualTo("application/pdf");
    assertThat(answer.header("Content-Disposition"))
        .matches("attachment; filename=\"waymark-skills-\\d{4}-\\d\\d-\\d\\d[.]pdf\".*");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void leadsBackToTheQuestionsOfADraft() {
    var firm = community.firm();
    var id = community.begins(firm, "skills");

    var answer = ActingBrowser.of(firm).get(report(id) + ".pdf");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/assessments/" + id);
  }

  @Test
  void isNobodyElses() {
    var id = community.handsIn(community.firm(), "skills");
    var other = ActingBrowser.of(community.firm());

    assertThat(other.get(report(id) + ".pdf").statusCode()).isEqualTo(404);
    assertThat(other.get("/assessments/" + UUID.randomUUID() + "/report.pdf").statusCode())
        .isEqualTo(404);
    assertThat(other.get("/assessments/nonsense/report.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  void hasNothingToDoForWhoDoesEverything() {
    var firm = community.firm();
    var id = handsIn(firm, "skills", ChosenOptions::best);

    var file = pdf(ActingBrowser.of(firm).get(report(id) + ".pdf"));

    assertThat(file.text()).contains("100 of 100", "You gave the best answer to every question");
    assertThat(file.againstAccessibility()).isEmpty();
  }

  @Test
  void isForAnAdviserWhomTheFirmLetsSeeItsAnswers() {
    var hub = community.hub("North East Growth Hub");
    var adviser = ActingBrowser.of(community.adviser(hub, "Ada"));
    var firm = clientele.client("Bryn & Sons <b>", hub.id());
    var id = community.handsIn(firm, "skills");
    var page = "/advise/clients/" + firm.organisation() + "/reports/" + id;

    var link = adviser.page(page).select("a[href$=.pdf]").attr("href");

    assertThat(link).isEqualTo(page + "/report.pdf");
    assertThat(pdf(adviser.get(link)).text()).contains("Digital skills");
    var other = ActingBrowser.of(community.adviser(community.hub("Another"), "Bob"));
    assertThat(other.get(link).statusCode()).isEqualTo(404);
  }

  @Test
  void isNotForAnAdviserWhoSeesScoresAlone() {
    var hub = community.hub("North East Growth Hub");
    var adviser = ActingBrowser.of(community.adviser(hub, "Ada"));
    var firm = community.firm();
    clientele.letsIn(firm, hub.id(), List.of("scores"), LocalDate.of(2099, 12, 31));
    var id = community.handsIn(firm, "skills");
    var page = "/advise/clients/" + firm.organisation() + "/reports/" + id;

    assertThat(adviser.page(page).select("a[href$=.pdf]")).isEmpty();
    assertThat(adviser.get(page + "/report.pdf").statusCode()).isEqualTo(404);
  }

  /** The names of people and hubs are theirs to choose. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script> & \"Co\" '| <script>alert(1)</script> & \"Co\" '",
        "{#if true}x{/if} {inject:frame.operator}| {#if true}x{/if} {inject:frame.operator}",
        "Siân 🚀 Ŵyn| Siân □ Ŵyn",
        "Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww| Wwwww",
      })
  void printsTheNamesOfThoseWhoHelpedAsTheyAre(String name, String printed) {
    var hub = community.hub(name);
    var adviser = community.adviser(hub, "Ada");
    var firm = clientele.client("Bryn", hub.id());
    var id = handsIn(firm, "skills", ChosenOptions::worst);
    community.sql(
        firm,
        "update assessment set guide_person = ?1, guide_hub = ?2, guide_person_name = ?3,"
            + " guide_hub_name = ?3 where id = ?4",
        adviser.person().value(),
        hub.id().value(),
        name,
        id.value());

    var file = pdf(ActingBrowser.of(firm).get(report(id) + ".pdf"));

    assertThat(file.text()).contains("filled in with " + printed);
    assertThat(file.againstAccessibility()).isEmpty();
  }

  private AssessmentId handsIn(
      Actor.Owner firm, String questionnaire, Function<Question, List<String>> answering) {
    var id = community.begins(firm, questionnaire);
    for (var open = open(id, firm); !open.isEmpty(); open = open(id, firm)) {
      var question = open.getFirst();
      community.as(
          firm,
          () ->
              answerQuestion.answer(
                  id, Map.of(question.id(), answering.apply(question)), false, firm));
    }
    community.as(firm, () -> submitAssessment.submit(id, Declaration.counting(false), firm));
    return id;
  }

  private List<Question> open(AssessmentId id, Actor.Owner firm) {
    return community.as(firm, () -> casework.find(id, firm).orElseThrow().interview().unanswered());
  }

  private static ActingBrowser browser(Actor actor, String language) {
    return language.equals("cy") ? ActingBrowser.inWelsh(actor) : ActingBrowser.of(actor);
  }

  private static String report(AssessmentId id) {
    return "/assessments/" + id + "/report";
  }

  private static PdfFile pdf(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return new PdfFile(answer.asByteArray());
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(PaperPagesTest::plain).toList();
  }

  /** Lines break elsewhere on paper. */
  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }
}
