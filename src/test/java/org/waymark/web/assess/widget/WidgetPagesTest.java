package org.waymark.web.assess.widget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Linking;
import org.waymark.fixture.Partnership;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** What a partner's page leads to, and what it may show within itself. */
@QuarkusTest
class WidgetPagesTest {

  private static final String POLICY = "Content-Security-Policy";

  @Inject Partnership partnership;
  @Inject Linking linking;

  private Actor.Partner bank = new Actor.Partner(new PartnerId(new UUID(0, 0)));

  @BeforeEach
  void registerAPartner() {
    bank = partnership.create();
  }

  @Test
  void showsThePageForAFrameToThePartnersOwnSitesAlone() {
    linking.owns(bank, "https://www.bank.example", "https://app.bank.example:8443");

    var frame = get(page() + "/frame");

    assertThat(frame.statusCode()).isEqualTo(200);
    assertThat(frame.headers().getValues(POLICY))
        .containsExactly(
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none';"
                + " frame-ancestors https://www.bank.example https://app.bank.example:8443");
    assertThat(frame.header("X-Frame-Options")).isNull();
    assertThat(frame.asString()).contains("target=\"_blank\" rel=\"noopener\"");
  }

  @Test
  void showsItInNoFrameWhereNoSiteIsKnown() {
    assertThat(get(page() + "/frame").header(POLICY)).endsWith("frame-ancestors 'none'");
  }

  @Test
  void letsNoOtherPageIntoAFrame() {
    linking.owns(bank, "https://www.bank.example");

    for (var path : List.of(page(), "/", "/widget.js", "/widget/" + UUID.randomUUID() + "/frame")) {
      assertThat(get(path).header(POLICY)).as(path).endsWith("frame-ancestors 'none'");
    }
  }

  @Test
  void setsNoCookieWithinAFrameNorWithTheScript() {
    assertThat(get(page() + "/frame").getCookies()).isEmpty();
    assertThat(get("/widget.js").getCookies()).isEmpty();
    assertThat(get("/widget.js").asString())
        .doesNotContain("localStorage", "sessionStorage", "cookie =");
  }

  @Test
  void saysWhoLeadsHereAndThatItSeesNothing() {
    assertThat(get(page()).asString())
        .contains("points you to this check of your firm", "does not see it");
    var welsh = given().accept("text/html").header("Accept-Language", "cy").get(page() + "/frame");
    assertThat(welsh.asString()).contains("Dechrau mewn tab newydd");
  }

  @Test
  void tellsAPartnerThatIsOneNoMoreFromNoneByNothing() {
    var nobody = UUID.randomUUID().toString();
    partnership.end(bank);

    for (var path : List.of("/widget/%s", "/widget/%s/frame")) {
      var ended = get(path.formatted(bank.partner()));
      var none = get(path.formatted(nobody));
      assertThat(ended.statusCode()).isEqualTo(404);
      assertThat(plain(ended, bank.partner().toString())).isEqualTo(plain(none, nobody));
    }
    for (var rubbish : List.of("x", "%00", "'", bank.partner() + "0", "..%2f")) {
      assertThat(get("/widget/" + rubbish).statusCode()).as(rubbish).isIn(400, 404);
    }
  }

  @Test
  void givesAwayAScriptOfTenKilobytesAtMost() {
    var script = get("/widget.js");

    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.contentType()).startsWith("text/javascript");
    assertThat(script.asByteArray()).hasSizeLessThanOrEqualTo(10_000);
    assertThat(script.headers().getValues("Cross-Origin-Resource-Policy"))
        .containsExactly("cross-origin");
    assertThat(get("/assets/waymark.js").header("Cross-Origin-Resource-Policy"))
        .isEqualTo("same-origin");
  }

  private static String plain(Response response, String id) {
    return response
        .asString()
        .replace(id, "{id}")
        .replaceAll("(name=\"csrf-token\" value=\")[^\"]*", "$1");
  }

  private static Response get(String path) {
    return given().urlEncodingEnabled(false).accept("text/html,*/*").get(path);
  }

  private String page() {
    return "/widget/" + bank.partner();
  }
}
