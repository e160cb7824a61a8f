package org.waymark.web.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.web.programme.ProgrammesPagesTest.get;
import static org.waymark.web.programme.ProgrammesPagesTest.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.programme.Programme;
import org.waymark.programme.file.ProgrammesFile;

/** The page of one programme. */
@QuarkusTest
class EntryPageTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String COURSE = "/programmes/help-to-grow-management";
  private static final String CLOSED = "/programmes/help-to-grow-digital";

  @Test
  void saysWhatItGivesAndWhoMayHaveIt() {
    var page = page(COURSE, "en");

    assertThat(page.select("h1").text()).isEqualTo("Help to Grow: Management");
    assertThat(page.select(".govuk-summary-list").text())
        .contains("Training", "Leading and managing", "You pay a share: £750", "90% of the cost");
    assertThat(page.select("main li").eachText())
        .contains(
            "Your firm is in the UK.",
            "You are a firm with 5 to 249 employees.",
            "For firms that have traded for 12 months or more. This rule is not confirmed.");
    assertThat(page.select(".govuk-inset-text").text()).contains("Not verified since.");
    assertThat(page.select(".addresses a")).isNotEmpty();
  }

  @Test
  void saysWhenOneClosedAndWhatToTryInstead() {
    var page = page(CLOSED, "en");

    assertThat(page.select(".govuk-inset-text").text())
        .isEqualTo("This closed on 2 February 2023.");
    assertThat(page.select("h2").eachText()).contains("Try one of these instead");
    assertThat(page.select(".doors li")).hasSizeBetween(1, 3);
    assertThat(page.select(".doors li").eachText()).noneMatch(row -> row.contains("Closed"));
    assertThat(page.select("main form")).isEmpty();
  }

  @Test
  void namesItsOneAddress() {
    assertThat(page(COURSE + "?area=E08000037", "en").select("link[rel=canonical]").attr("href"))
        .matches("https?://[^/]+" + COURSE);
  }

  @Test
  void saysTheSameToSearchEngines() throws Exception {
    var data = page(COURSE, "en").select("script[type=application/ld+json]").html();
    var read = JSON.readTree(data);

    assertThat(read.path("@type").asText()).isEqualTo("Service");
    assertThat(read.path("name").asText()).isEqualTo("Help to Grow: Management");
    assertThat(read.at("/audience/numberOfEmployees/minValue").asInt()).isEqualTo(5);
  }

  @Test
  void saysWhatComesFirst() {
    var page = page("/programmes/cyber-essentials-plus", "en");

    assertThat(page.select("h2").eachText()).contains("Do this first");
    assertThat(page.select("main li a").eachAttr("href")).contains("/programmes/cyber-essentials");
  }

  @ParameterizedTest
  @MethodSource("everyone")
  void hasAPageInBothLanguages(Programme programme) {
    var address = "/programmes/" + programme.id();

    assertThat(page(address, "en").select("h1").text()).isEqualTo(programme.name());
    assertThat(page(address, "cy").select("h1").text()).isEqualTo(programme.name());
    assertThat(page(address, "cy").select("html").attr("lang")).isEqualTo("cy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/programmes/no-such-one",
        "/programmes/%3Cb%3E",
        "/programmes/a%2Fb",
        "/programmes/'"
      })
  void helpsToFindWhatIsNotThere(String address) {
    var answer = get(address, "en");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.asString()).doesNotContain("<b>");
  }

  @Test
  void namesWhatIsCalledLikeWhatIsNotThere() {
    var page = page("/programmes/grow-digital", "en");

    assertThat(page.select("input[name=q]").attr("value")).isEqualTo("grow digital");
    assertThat(page.select(".doors a").eachAttr("href")).contains(CLOSED);
  }

  static Stream<Programme> everyone() {
    return ProgrammesFile.bundled().all().stream();
  }
}
