package org.waymark.web.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.web.programme.ProgrammesPagesTest.get;
import static org.waymark.web.programme.ProgrammesPagesTest.page;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.CatalogueText;
import org.waymark.fixture.ExtraEntries;
import org.waymark.fixture.Staff;
import org.waymark.identity.CurrentActor;
import org.waymark.programme.catalogue.EditEntry;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.catalogue.Editing;
import org.waymark.programme.file.EntryDocument;

/** An address from long ago: of a programme that has another id now, or that is no more. */
@QuarkusTest
class FormerEntryTest {

  @Inject Staff staff;
  @Inject ExtraEntries entries;
  @Inject CurrentActor actor;
  @Inject EditEntry editEntry;

  private String now = "";
  private String alias = "";
  private String gone = "";

  /** One that closed, and one about something else that came in its place and was renamed. */
  @BeforeEach
  void addEntries() {
    var drawn = UUID.randomUUID().toString().substring(24);
    now = "now-" + drawn;
    alias = "then-" + drawn;
    gone = "gone-" + drawn;
    add(
        CatalogueText.entry(gone)
            .replace("state: open, as_of: '2026-01-28'", closed("2026-01-28", "2026-01-20")));
    add(CatalogueText.entry(now).replace("[advice.general]", "[skills.ai]"));
    rename();
  }

  @AfterEach
  void removeThem() {
    entries.remove(now, gone);
  }

  @Test
  void leadsForGoodFromAnOldIdToTheOneThereIsNow() {
    var answer = get("/programmes/" + alias, "en");

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.header("Location")).endsWith("/programmes/" + now);
    assertThat(get("/programmes/" + now, "en").statusCode()).isEqualTo(200);
    assertThat(page("/programmes/" + now, "en").select("link[rel=canonical]").attr("href"))
        .endsWith("/programmes/" + now);
  }

  @Test
  void leadsProgramsThereToo() {
    var answer = given().redirects().follow(false).get("/api/v1/programmes/" + alias);

    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.header("Location")).endsWith("/api/v1/programmes/" + now);
  }

  @Test
  void namesFirstWhatCameInThePlaceOfOneThatClosed() {
    var page = page("/programmes/" + gone, "en");

    assertThat(page.select(".govuk-inset-text").text())
        .isEqualTo("This closed on 20 January 2026.");
    assertThat(page.select("h2").eachText()).contains("Try one of these instead");
    assertThat(page.select(".doors a").eachAttr("href"))
        .hasSizeBetween(2, 3)
        .startsWith("/programmes/" + now)
        .doesNotContain("/programmes/" + gone);
  }

  @Test
  void isNamedByWhatCameInItsPlace() {
    assertThat(page("/programmes/" + now, "en").select("main a").eachAttr("href"))
        .contains("/programmes/" + gone);
  }

  private static String closed(String seen, String lastDay) {
    return "state: closed, as_of: '%s', closed_on: '%s'".formatted(seen, lastDay);
  }

  private void add(String entry) {
    var file = CatalogueText.read(CatalogueText.HEAD + entry);
    entries.add(file.entries().getFirst().document());
  }

  private void rename() {
    var written = CatalogueText.entry(now).replace("[advice.general]", "[skills.ai]");
    var file = CatalogueText.read(CatalogueText.HEAD + written);
    var json = file.entries().getFirst().document().json();
    json.putArray("aliases").add(alias);
    json.putArray("supersedes").add(gone);
    var wish = new Wish.Rewritten(EntryDocument.of(json), Set.of());
    var administrator = staff.administrator();

    assertThat(actor.as(administrator, () -> editEntry.edit(now, 1, wish, administrator)))
        .isInstanceOf(Editing.Saved.class);
  }
}
