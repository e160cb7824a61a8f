package org.waymark.api.v1.benchmark;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.official.OfficialIndicators;
import org.waymark.fixture.BundledEditions;

/** What official statistics say is handed out with its source. */
@QuarkusTest
class IndicatorResourceTest {

  private static final String INDICATORS = "/api/v1/benchmarks/indicators";

  @Test
  void listsEveryIndicatorThatAQuestionLinksTo() {
    var ids = json().getList("indicators.id", String.class);
    var linked = new HashSet<String>();
    BundledEditions.all().stream()
        .flatMap(edition -> edition.questions())
        .forEach(
            question -> {
              if (question.indicator() != null) {
                linked.add(question.indicator().indicator());
              }
            });

    assertThat(linked).isNotEmpty();
    assertThat(ids).isSorted().containsAll(linked);
    assertThat(ids).containsExactlyInAnyOrderElementsOf(OfficialIndicators.bundled().ids());
  }

  @Test
  void saysOfEveryFigureWhoseItIsAndWhereItWasPublished() {
    var told = json().setRootPath("indicators.figures.flatten()");

    assertThat(told.<Number>getList("percent"))
        .isNotEmpty()
        .allSatisfy(percent -> assertThat(percent.doubleValue()).isBetween(0.0, 100.0));
    assertThat(told.<String>getList("groupKind"))
        .isSubsetOf("uk", "nation", "region", "size", "sector");
    for (var member : List.of("title", "publisher", "licence", "url")) {
      assertThat(told.<Object>getList("source." + member)).as(member).doesNotContainNull();
    }
  }

  @Test
  void givesAFigureAsItWasPublished() {
    var cloud = json().setRootPath("indicators.find { it.id == 'csbs-cloud-backups' }");

    assertThat(cloud.getString("population")).isEqualTo("UK businesses (1+ employees)");
    assertThat(cloud.getString("period")).isEqualTo("2025/26");
    assertThat(cloud.getString("en.practice"))
        .isEqualTo("back up their data to an online (cloud) service");
    assertThat(cloud.getString("cy.who")).isEqualTo("busnesau");
    assertThat(cloud.getList("figures.group")).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void givesTheSameAsCsv() {
    var answer = given().get(INDICATORS + ".csv");
    answer.then().statusCode(200).contentType("text/csv");
    List<NamedCsvRecord> rows;
    try (var csv = CsvReader.builder().ofNamedCsvRecord(answer.asString())) {
      rows = csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    assertThat(rows).hasSize(json().getList("indicators.figures.flatten()").size());
    assertThat(rows)
        .extracting(row -> row.getField("indicator") + " " + row.getField("group"))
        .doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row.getField("licence")).isNotBlank());
  }

  private static JsonPath json() {
    return given().get(INDICATORS).then().statusCode(200).extract().jsonPath();
  }
}
