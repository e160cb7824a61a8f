package org.waymark.web.admin.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.Staff;
import org.waymark.identity.Actor;
import org.waymark.kernel.PartnerId;

/** An administrator says which sites are a partner's own. */
@QuarkusTest
class OriginPagesTest {

  @Inject Staff staff;
  @Inject Partnership partnership;

  private Actor.Partner bank = new Actor.Partner(new PartnerId(new UUID(0, 0)));

  @BeforeEach
  void registerAPartner() {
    bank = partnership.create();
  }

  @Test
  void keepsASiteFromEachLine() {
    var saved = send(" HTTPS://www.Bank.example:443 \r\n\r\nhttps://app.bank.example:8443\n");

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.header("Location")).endsWith("/admin/partners?news=saved");
    assertThat(admin().page(page()).select("textarea").text())
        .isEqualTo("https://www.bank.example\nhttps://app.bank.example:8443");
    assertThat(admin().page("/admin/partners").text()).contains("https://app.bank.example:8443");

    assertThat(send("").statusCode()).isEqualTo(303);
    assertThat(admin().page(page()).select("textarea").text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://www.bank.example | Line 2 must begin with https://",
        "www.bank.example | Line 2 must begin with https://",
        "javascript:alert(1) | Line 2 must begin with https://",
        "https://www.bank.example/shop | Line 2 has something after the name",
        "https://www.bank.example/ | Line 2 has something after the name",
        "https://*.bank.example | Line 2 is not the name of one site",
        "https://192.0.2.1 | Line 2 is not the name of one site",
        "https://a.example; script-src * | Line 2 is not the name of one site",
      })
  void saysWhatIsWrongWithALineAndKeepsWhatWasTyped(String line, String error) {
    var refused = send("https://ok.example\n" + line);

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = ActingBrowser.read(refused);
    assertThat(page.select("#origins-error").text()).contains(error);
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#origins");
    assertThat(page.select("textarea").text()).contains("https://ok.example", line);
    assertThat(admin().page("/admin/partners").select(card()).text()).contains("None yet");
  }

  @Test
  void keepsNoMoreThanTwenty() {
    assertThat(send(sites(20)).statusCode()).isEqualTo(303);
    var refused = send(sites(21));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(refused).select("#origins-error").text()).contains("20 sites");
    assertThat(send("x".repeat(30_000)).asString()).hasSizeLessThan(40_000);
  }

  @Test
  void showsWhatThePartnerPutsOnItsPages() {
    var snippet = admin().page(page()).select("main pre").text();

    assertThat(snippet)
        .contains("class=\"waymark-readiness\"", "/widget/" + bank.partner(), "/widget.js\" async");
    assertThat(admin().page(page()).text()).contains("Until you have entered its sites");
    var welsh = ActingBrowser.inWelsh(staff.administrator()).page(page());
    assertThat(welsh.text()).contains("Gwefannau’r partner ei hun", "Gwiriwch eich parodrwydd");
  }

  @Test
  void tellsNobodyElseAndNothingOfAPartnerThatIsOneNoMore() {
    var manager = staff.manager(staff.hub("Tyne Hub"), "Mo Manager");
    for (var other : List.of(new Actor.Visitor(), manager, bank)) {
      assertThat(ActingBrowser.of(other).get(page()).statusCode()).isEqualTo(404);
      assertThat(
              ActingBrowser.of(other)
                  .post("/resume", page(), Map.of("origins", "https://x.example"))
                  .statusCode())
          .isEqualTo(404);
    }
    assertThat(admin().get("/admin/partners/" + UUID.randomUUID() + "/origins").statusCode())
        .isEqualTo(404);
    partnership.end(bank);
    assertThat(admin().get(page()).statusCode()).isEqualTo(404);
  }

  private String card() {
    return ".card:has(a[href='" + page() + "'])";
  }

  private static String sites(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> "https://s" + i + ".bank.example")
        .collect(Collectors.joining("\n"));
  }

  private Response send(String written) {
    return admin().post(page(), Map.of("origins", written));
  }

  private ActingBrowser admin() {
    return ActingBrowser.of(staff.administrator());
  }

  private String page() {
    return "/admin/partners/" + bank.partner() + "/origins";
  }
}
