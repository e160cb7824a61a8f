package org.waymark.api.v1.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.api.v1.ApiDescription;
import org.waymark.programme.Offer.Funding;
import org.waymark.programme.Programme;
import org.waymark.programme.file.ProgrammesFile;

/** The catalogue for programs. */
@QuarkusTest
class ProgrammeResourceTest {

  private static final String ALL = "/api/v1/programmes";

  @Test
  void leadsThroughEveryProgrammeOnceByItsId() {
    var ids = new ArrayList<String>();
    var next = ALL + "?limit=50";
    while (next != null) {
      var page = get(next).jsonPath();
      ids.addAll(page.getList("programmes.about.id"));
      next = page.getString("links.next");
    }

    assertThat(ids)
        .isSorted()
        .doesNotHaveDuplicates()
        .hasSize(ProgrammesFile.bundled().all().size());
  }

  @Test
  void handsOutFiftyUnlessTold() {
    assertThat(get(ALL).jsonPath().getList("programmes")).hasSize(50);
    assertThat(get(ALL + "?limit=500").jsonPath().getList("programmes"))
        .hasSize(get(ALL).jsonPath().getInt("total"));
    assertThat(get(ALL + "?limit=500").jsonPath().getString("links.next")).isNull();
    assertThat(get(ALL + "?offset=100000").jsonPath().getList("programmes")).isEmpty();
  }

  @Test
  void keepsTheQuestionInTheAddressOfTheNextPage() {
    var links = get(ALL + "?kind=advice&q=business+growth&limit=1&offset=1").jsonPath();

    assertThat(links.getString("links.next"))
        .isEqualTo(ALL + "?kind=advice&limit=1&offset=2&q=business+growth");
    assertThat(links.getString("links.previous"))
        .isEqualTo(ALL + "?kind=advice&limit=1&offset=0&q=business+growth");
  }

  @ParameterizedTest
  @CsvSource({
    "region=TLL, help-to-grow-management, true",
    "gss=E08000037, help-to-grow-management, true",
    "gss=K02000001&limit=500, help-to-grow-management, true",
    "topic=skills.leadership&limit=500, help-to-grow-management, true",
    "topic=ip, help-to-grow-management, false",
    "kind=training&charge=shared, help-to-grow-management, true",
    "kind=loan, help-to-grow-management, false",
    "state=closed&limit=500, help-to-grow-digital, true",
    "state=live&limit=500, help-to-grow-digital, false",
    "q=HELP+grow+management, help-to-grow-management, true"
  })
  void takesEveryFilter(String query, String id, boolean found) {
    var separator = query.contains("limit") ? "" : "&limit=500";
    var ids = get(ALL + "?" + query + separator).jsonPath().<String>getList("programmes.about.id");

    assertThat(ids.contains(id)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "region=TLZ, region, TLC",
    "gss=E99999999, gss, E08000037",
    "gss=E08000037&region=TLC, gss, region",
    "topic=cooking, topic, skills.ai",
    "kind=gift, kind, grant",
    "charge=cheap, charge, part-free",
    "state=ajar, state, closed",
    "limit=0, limit, 500",
    "limit=501, limit, 500",
    "limit=ten, limit, 500",
    "offset=-1, offset, 0",
    "offset=99999999999, offset, 0",
    "page=2, page, offset",
    "limit=1&limit=2, limit, once"
  })
  void refusesWhatItCannotUnderstandByName(String query, String parameter, String there) {
    var refused = get(ALL + "?" + query);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.jsonPath().getString("type")).isEqualTo("/problems/bad-request");
    assertThat(refused.jsonPath().getString("detail"))
        .startsWith("The parameter " + parameter + " ")
        .contains(there);
  }

  @Test
  void tellsOneProgrammeWhole() {
    var one = get(ALL + "/help-to-grow-management").jsonPath();

    assertThat(one.getString("about.name")).isEqualTo("Help to Grow: Management");
    assertThat(one.getString("links.page")).isEqualTo("/programmes/help-to-grow-management");
    assertThat(one.getList("conditions")).contains("The firm's employees: 5 to 249.");
    assertThat(one.getString("status.verification")).isEqualTo("lapsed");
    assertThat(one.getString("offer.charge")).isEqualTo("shared");
    assertThat(one.getInt("offer.money.percent")).isEqualTo(90);
    assertThat(one.getString("offer.money.currency")).isEqualTo("GBP");
    assertThat(one.getList("where.regions")).hasSize(12);
  }

  @Test
  void tellsWhatAnAwardComesToAndWhoGetsIt() {
    var upFront = get(ALL + "/" + partUpFront().id()).jsonPath();
    var capped = get(ALL + "/" + capped().id()).jsonPath();

    assertThat(upFront.getInt("offer.money.upFrontPercent")).isBetween(1, 100);
    assertThat(upFront.getList("offer.money.caps")).isEmpty();
    assertThat(capped.getInt("offer.money.caps[0].max")).isPositive();
    assertThat(capped.getString("offer.money.caps[0].when")).endsWith(".");
    assertThat(capped.getString("offer.selection")).isEqualTo("first-come");
  }

  private static Programme partUpFront() {
    return bundled(funding -> Objects.requireNonNullElse(funding.upFrontPercent(), 0) > 0);
  }

  private static Programme capped() {
    return bundled(funding -> !funding.caps().isEmpty());
  }

  private static Programme bundled(Predicate<Funding> wanted) {
    return ProgrammesFile.bundled().all().stream()
        .filter(each -> Stream.ofNullable(each.offer().funding()).anyMatch(wanted))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-one", "%00", "<b>"})
  void knowsNoOther(String id) {
    var missing = given().get(ALL + "/" + id);

    assertThat(missing.statusCode()).isIn(400, 404);
    assertThat(given().get(ALL + "/nothing").jsonPath().getString("type"))
        .isEqualTo("/problems/unknown-programme");
  }

  @ParameterizedTest
  @ValueSource(strings = {ALL, ALL + "?kind=grant", ALL + "/help-to-grow-management"})
  void sendsNothingTwice(String address) {
    var tag = get(address).header("ETag");
    var again = given().header("If-None-Match", tag).get(address);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(get(address).header("Cache-Control")).isEqualTo("no-cache");
    assertThat(given().header("If-None-Match", "W/" + tag).get(address).statusCode())
        .isEqualTo(304);
    assertThat(given().header("If-None-Match", "\"0\"").get(address).statusCode()).isEqualTo(200);
    assertThat(given().header("If-Match", "\"0\"").get(address).statusCode()).isEqualTo(200);
  }

  @Test
  void isAsDescribed() throws Exception {
    assertThat(
            ApiDescription.errors(
                "ProgrammeListResponse", get(ALL + "?limit=500").as(JsonNode.class)))
        .isEmpty();
    assertThat(
            ApiDescription.errors(
                "ProgrammeResponse", get(ALL + "/help-to-grow-digital").as(JsonNode.class)))
        .isEmpty();
    assertThat(
            ApiDescription.errors(
                "ProgrammeResponse", get(ALL + "/" + capped().id()).as(JsonNode.class)))
        .isEmpty();
  }

  @Test
  void namesTheLicence() {
    assertThat(List.of(get(ALL).jsonPath().getString("licence")))
        .containsExactly("https://www.apache.org/licenses/LICENSE-2.0");
  }

  private static Response get(String address) {
    return given().urlEncodingEnabled(false).get(address);
  }
}
