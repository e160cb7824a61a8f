package org.waymark.web.developer.hosting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What whoever builds on the API is told of links and the widget is so. */
@QuarkusTest
class FirmsPagesTest {

  @Test
  void saysHowLongALinkWorksAndHowManySitesThereMayBe() {
    assertThat(page().text())
        .contains("works once, and for 7 days", "for the firm for 30 days", "20 at most");
  }

  @Test
  void showsLinesThatLeadHere() {
    var widget = Jsoup.parse(page().select("#widget ~ pre").eachText().getFirst());
    var link = widget.select("a.waymark-readiness").attr("href");

    assertThat(link).endsWith("/widget/YOUR-ID");
    assertThat(page().text()).contains(link, "frame-src " + link.replace("/widget/YOUR-ID", ""));
    given().get(widget.select("script").attr("src")).then().statusCode(200);
  }

  @Test
  void leadsNowhereInVain() {
    for (var href :
        page().select("main a[href^=/]").eachAttr("href").stream().distinct().toList()) {
      given().accept("text/html").get(href.replaceFirst("#.*", "")).then().statusCode(200);
    }
    assertThat(
            Jsoup.parse(given().get("/developers/reference/organisations").asString())
                .getElementById("makeLink"))
        .isNotNull();
  }

  @Test
  void letsNoPageOfAnotherSiteCallTheApi() {
    for (var header : List.of("Access-Control-Allow-Origin", "Access-Control-Allow-Headers")) {
      given()
          .header("Origin", "https://www.partner.example")
          .get("/api/v1/questionnaires")
          .then()
          .statusCode(200)
          .header(header, nullValue());
      given()
          .header("Origin", "https://www.partner.example")
          .header("Access-Control-Request-Method", "POST")
          .options("/api/v1/scores")
          .then()
          .header(header, nullValue());
    }
  }

  private static Document page() {
    return Jsoup.parse(
        given()
            .accept("text/html")
            .get("/developers/firms")
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }
}
