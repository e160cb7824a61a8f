package org.waymark.web.programme.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.programme.exchange.Interchange;

/** The catalogue as files to take away. */
@QuarkusTest
class ExportPagesTest {

  private static final String EXPORT = "/programmes/export/";

  @ParameterizedTest
  @EnumSource(Interchange.class)
  void handsOutEveryForm(Interchange form) {
    var file = given().accept("*/*").get(EXPORT + form.path());

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.contentType()).isEqualTo(form.mediaType());
    assertThat(file.header("Content-Disposition"))
        .contains("attachment; filename=\"waymark-" + form.path());
    assertThat(file.header("Link"))
        .isEqualTo("<https://www.apache.org/licenses/LICENSE-2.0>; rel=\"license\"");
    assertThat(file.asString()).contains("Help to Grow: Management");
  }

  @ParameterizedTest
  @EnumSource(Interchange.class)
  void sendsNothingTwice(Interchange form) {
    var tag = given().accept("*/*").get(EXPORT + form.path()).header("ETag");
    var again = given().accept("*/*").header("If-None-Match", tag).get(EXPORT + form.path());

    assertThat(tag).startsWith("\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void isNamedOnTheListOfProgrammes() {
    var page = Jsoup.parse(given().accept("text/html").get("/programmes").asString());

    for (var form : Interchange.values()) {
      assertThat(page.select("main a").eachAttr("href")).contains(EXPORT + form.path());
    }
    assertThat(page.select("main a[rel=license]").eachAttr("href"))
        .containsExactly("https://www.apache.org/licenses/LICENSE-2.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing.json", "hsds", "HSDS.JSON"})
  void knowsNoOtherForm(String file) {
    assertThat(given().accept("*/*").get(EXPORT + file).statusCode()).isEqualTo(404);
  }
}
