package org.waymark.api.v1.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.api.v1.assessment.Program;
import org.waymark.assessment.AssessmentId;
import org.waymark.fixture.Community;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.PdfFile;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** A partner's program fetches the report that a firm is to have on paper. */
@QuarkusTest
class PrintedReportResourceTest {

  @Inject Partnership partnership;
  @Inject Community community;

  private Program bank = new Program(new Actor.Partner(new PartnerId(new UUID(0, 0))));
  private String href = "";

  @BeforeEach
  void begins() {
    bank = new Program(partnership.registered().partner());
    href = begins(bank, "Loan 4711");
  }

  @Test
  void isThereOnceTheAssessmentIsSubmitted() {
    pdf(bank, "en")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/report-not-ready"));

    submits(bank, href);
    var answer = pdf(bank, "en");

    answer
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Language", "en")
        .header("Vary", "Accept-Language");
    assertThat(answer.header("Content-Disposition"))
        .matches("attachment; filename=\"waymark-cyber-security-\\d{4}-\\d\\d-\\d\\d[.]pdf\"");
  }

  /** As a client that is generated asks, wherever a problem may come. */
  @ParameterizedTest
  @ValueSource(strings = {"application/pdf, application/problem+json", "application/problem+json"})
  void isAFileWhateverFormProblemsAreWantedIn(String accepted) {
    submits(bank, href);

    var answer = bank.bare().accept(accepted).get(href + "/report.pdf");

    assertThat(answer.contentType()).isEqualTo("application/pdf");
    assertThat(file(answer).text()).contains("Loan 4711");
  }

  @ParameterizedTest
  @CsvSource({"*/*", "application/json", "application/pdf", "text/html"})
  void saysInJsonThatThereIsNone(String accepted) {
    var unknown = "/api/v1/assessments/" + UUID.randomUUID() + "/report.pdf";

    bank.bare()
        .accept(accepted)
        .get(unknown)
        .then()
        .statusCode(accepted.matches("[*]/[*]|application/pdf") ? 404 : 406)
        .contentType("application/problem+json");
    submits(bank, href);
    var stranger = new Program(partnership.registered().partner());
    stranger
        .bare()
        .accept("application/pdf")
        .get(href + "/report.pdf")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/unknown-assessment"));
  }

  @Test
  void hasTheFiguresOfTheReportInJson() {
    submits(bank, href);

    var told = bank.reads(href + "/report").as(JsonNode.class);
    var file = file(pdf(bank, "en"));

    var score = told.at("/scorecard/score");
    assertThat(file.text())
        .contains(score.path("points").asText() + " of 100")
        .contains(told.path("assessment").asText())
        .contains(told.at("/receipt/scorerVersion").asText());
    assertThat(plain(file))
        .contains(told.at("/receipt/digest").asText())
        .contains("Level" + told.at("/scorecard/standing/level/number").asText());
    assertThat(told.path("actions"))
        .isNotEmpty()
        .allSatisfy(
            action -> assertThat(plain(file)).contains(plain(action.at("/title/en").asText())));
    assertThat(told.path("programmes"))
        .isNotEmpty()
        .allSatisfy(
            programme ->
                assertThat(plain(file)).contains(plain(programme.at("/about/name").asText())));
    assertThat(file.againstAccessibility()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cy| cy",
        "cy-GB, en;q=0.5| cy",
        "en-GB, cy;q=0.5| en",
        "fr| en",
        "fr, cy;q=0.1| cy",
        "nonsense;;q=| en",
      })
  void speaksTheLanguageOfTheReader(String accepted, String spoken) {
    submits(bank, href);

    var answer = pdf(bank, accepted);

    assertThat(answer.header("Content-Language")).isEqualTo(spoken);
    assertThat(file(answer).language()).isEqualTo(spoken);
    assertThat(file(answer).text())
        .contains(spoken.equals("cy") ? "Beth i’w wneud gyntaf" : "What to do first");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script>| <script>alert(1)</script>",
        "a & b &amp; c| a & b &amp; c",
        "]]> <!-- --> <?xml?> <!ENTITY x>| ]]> <!-- --> <?xml?> <!ENTITY x>",
        "{inject:frame.operator}| {inject:frame.operator}",
        "Loan 🚀 7| Loan □ 7",
        "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX| XXXXXXXXXX",
      })
  void printsThePartnersReferenceAsItIs(String reference, String printed) {
    href = begins(bank, reference);
    submits(bank, href);

    var file = file(pdf(bank, "en"));

    assertThat(file.text()).contains("Reference " + printed);
    assertThat(file.againstAccessibility()).isEmpty();
    assertThat(file.againstArchiving()).isEmpty();
  }

  @Test
  void printsWhatIsWrittenFromRightToLeft() {
    href = begins(bank, "\u05D4\u05DC\u05D5\u05D5\u05D0\u05D4 \u0642\u0631\u0636 7");
    submits(bank, href);

    var file = file(pdf(bank, "en"));

    assertThat(file.spoken()).contains("Reference \u05D4\u05DC\u05D5\u05D5\u05D0\u05D4 □□□ 7");
    assertThat(file.againstAccessibility()).isEmpty();
  }

  @Test
  void saysOfASandboxThatItsFirmsAreInvented() {
    submits(bank, href);
    var real = file(pdf(bank, "en"));
    var sandbox = new Program(partnership.sandbox().partner());
    href = begins(sandbox, "Try 1");
    submits(sandbox, href);

    assertThat(file(pdf(sandbox, "en")).text()).contains("This is a demonstration");
    assertThat(real.text()).doesNotContain("This is a demonstration");
  }

  @Test
  void servesSeveralAtOnce() throws Exception {
    submits(bank, href);

    try (var programs = Executors.newFixedThreadPool(3)) {
      var answers =
          IntStream.range(0, 3).mapToObj(_ -> programs.submit(() -> pdf(bank, "en"))).toList();

      for (var answer : answers) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
        assertThat(file(answer.get()).text()).contains("Loan 4711");
      }
    }
  }

  @Test
  void bidsWhoAsksForTooManyAtOnceToWait() throws Exception {
    submits(bank, href);

    try (var programs = Executors.newFixedThreadPool(12)) {
      var answers =
          IntStream.range(0, 24).mapToObj(_ -> programs.submit(() -> pdf(bank, "en"))).toList();

      var statuses = new TreeSet<Integer>();
      for (var each : answers) {
        var answer = each.get();
        statuses.add(answer.statusCode());
        if (answer.statusCode() == 429) {
          assertThat(answer.header("Retry-After")).isEqualTo("2");
          assertThat(answer.as(JsonNode.class).path("type").asText())
              .isEqualTo("/problems/too-many-calls");
        }
      }
      assertThat(statuses).isSubsetOf(200, 429).contains(200, 429);
    }
  }

  private String begins(Program program, String reference) {
    return program
        .begins(
            Map.of(
                "organisation",
                program.bringsFirm(),
                "questionnaire",
                "cyber-security",
                "depth",
                "core",
                "externalReference",
                reference,
                "answers",
                Map.of("firewall-on", List.of("nowhere"))))
        .then()
        .statusCode(201)
        .extract()
        .path("links.self");
  }

  private void submits(Program program, String assessment) {
    var read = program.reads(assessment);
    var owner =
        new Actor.Owner(OrganisationId.read(read.<String>path("organisation")).orElseThrow());
    community.answersTheRest(AssessmentId.read(read.<String>path("id")).orElseThrow(), owner);
    program.submits(assessment).then().statusCode(200);
  }

  private Response pdf(Program program, String language) {
    return program
        .bare()
        .accept("application/pdf")
        .header("Accept-Language", language)
        .get(href + "/report.pdf");
  }

  private static PdfFile file(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return new PdfFile(answer.asByteArray());
  }

  private static String plain(PdfFile file) {
    return plain(file.text());
  }

  /** Lines break elsewhere on paper. */
  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }
}
