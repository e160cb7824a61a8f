package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.identity.Actor;

/** Somebody who builds on the API finds out how, in a browser. */
@QuarkusTest
class DeveloperJourneyTest extends InChromium {

  @TestHTTPResource("/")
  URI service = URI.create("http://localhost");

  @ParameterizedTest(name = "with scripts: {0}")
  @ValueSource(booleans = {true, false})
  void readsHowToBuildOnTheApi(boolean scripts) {
    var inspection = new Inspection("developers");
    var page = inspection.page(chromium().browser(), new Actor.Visitor(), scripts);
    page.navigate(service.resolve("/").toString());
    page.locator("footer a[href='/developers']").click();
    assertThat(page.locator("h1").innerText()).isEqualTo("Build Waymark into your product");
    inspection.looks(page, "start", scripts);
    for (var part : List.of("reference", "rules", "webhooks", "firms", "changes")) {
      page.locator(".developer-parts a[href='/developers/" + part + "']").click();
      inspection.looks(page, part, scripts);
    }
    page.navigate(service.resolve("/developers/reference").toString());
    page.locator("main a[href='/developers/reference/scores#score']").click();
    inspection.looks(page, "topic", scripts);
    page.navigate(service.resolve("/developers/reference/questionnaires").toString());
    inspection.looks(page, "longest", scripts);
    page.navigate(service.resolve("/problems").toString());
    inspection.looks(page, "problems", scripts);
    page.locator("main a[href='/problems/invalid-answers']").click();
    inspection.looks(page, "problem", scripts);
    page.context().close();
    assertThat(inspection.complaints()).isEmpty();
  }
}
