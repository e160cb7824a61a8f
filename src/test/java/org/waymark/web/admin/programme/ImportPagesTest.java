package org.waymark.web.admin.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.CatalogueText;
import org.waymark.fixture.Staff;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.Actor;
import org.waymark.programme.Catalogue;

/** A file is sent, looked at, and taken over as it was sent; a broken one changes nothing. */
@QuarkusTest
class ImportPagesTest {

  private static final String IMPORT = "/admin/programmes/import";

  @Inject Staff staff;
  @Inject TableOwner owner;
  @Inject Catalogue catalogue;

  private CookieFilter cookies = new CookieFilter();
  private Actor administrator = new Actor.Visitor();
  private String id = "";

  @BeforeEach
  void comesAnew() {
    cookies = new CookieFilter();
    administrator = staff.administrator();
    id = "sent-" + UUID.randomUUID().toString().substring(24);
  }

  @AfterEach
  void removeIt() {
    owner.run("delete from programme_change where programme = '%s'", id);
    owner.run("delete from programme_entry where id = '%s'", id);
    owner.run("update programme_catalogue set revision = revision + 1");
  }

  @Test
  void showsWhatAFileWouldDoAndDoesItOnceConfirmed() throws IOException {
    var before = catalogue.current().all().size();

    assertThat(send(sound()).header("Location")).endsWith(IMPORT + "/plan");
    var plan = page(IMPORT + "/plan");
    assertThat(plan.select(".govuk-summary-list__row").eachText()).contains("New 1");
    assertThat(plan.text()).contains("Not in the file, and stays as it is");
    assertThat(catalogue.current().all()).hasSize(before);
    var done = confirm(plan.select("main input[name=version]").attr("value"));

    assertThat(done.header("Location")).endsWith("/admin/programmes?news=imported");
    assertThat(catalogue.current().find(id)).isPresent();
    assertThat(catalogue.current().all()).hasSize(before + 1);
    assertThat(get(IMPORT + "/plan").header("Location")).endsWith("?news=no-upload");
  }

  @Test
  void asksAgainWhereTheCatalogueHasChangedSinceItWasShown() throws IOException {
    send(sound());
    var seen = page(IMPORT + "/plan").select("main input[name=version]").attr("value");
    owner.run("update programme_catalogue set revision = revision + 1");

    var again = confirm(seen);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(ActingBrowser.read(again).text()).contains("has changed since you saw this page");
    assertThat(catalogue.current().find(id)).isEmpty();
  }

  @Test
  void takesOverNoOtherFileThanTheOneThatWasShown() throws IOException {
    send(sound());
    var seen = page(IMPORT + "/plan").select("main input[name=version]").attr("value");
    send(sound().replace("Example body", "Another body"));

    var again = confirm(seen);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(ActingBrowser.read(again).text()).contains("has changed since you saw this page");
    assertThat(catalogue.current().find(id)).isEmpty();
  }

  /** The entry of this id says something else in the file: no longer anything about Wales. */
  @Test
  void asksBeforeAFileLeavesARegionWithNothingToFallBackOn() throws IOException {
    send(sound().replace(id, "business-wales"));
    var plan = page(IMPORT + "/plan");

    assertThat(plan.select("main").text()).contains("general advice left: Wales");
    var unasked = confirm(plan.select("main input[name=version]").attr("value"));

    assertThat(unasked.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(unasked).select("#strand-error").text()).contains("Tick the box");
    assertThat(catalogue.current().find("business-wales").orElseThrow().name())
        .isEqualTo("Business Wales");
  }

  @Test
  void refusesABrokenFileByLineAndTakesNothingOfIt() throws IOException {
    var broken =
        sound()
            + CatalogueText.entry("other-" + id).replace("name: Example", "name: <script>")
            + CatalogueText.entry("third-" + id).replace("[ENG]", "[XYZ]");
    var before = catalogue.current();

    var refused = send(broken);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(refused).select("main li").eachText())
        .anySatisfy(
            fault -> assertThat(fault).matches("line \\d+, entry other-.*name holds HTML.*"))
        .anySatisfy(
            fault -> assertThat(fault).matches("line \\d+, entry third-.*unknown region XYZ"));
    assertThat(catalogue.current()).isEqualTo(before);
    assertThat(get(IMPORT + "/plan").header("Location")).endsWith("?news=no-upload");
  }

  @Test
  void saysThatAFileIsMissingOrNoText() throws IOException {
    assertThat(ActingBrowser.read(send("")).select("#file-error").text()).contains("Choose a file");
    var file = Files.write(aFile(), new byte[] {(byte) 0xff, 0, 1});
    assertThat(ActingBrowser.read(send(file)).select("#file-error").text()).contains("UTF-8");
    assertThat(confirm("1").header("Location")).endsWith("?news=no-upload");
  }

  /** With the head of the catalogue there is, so that nothing else changes. */
  private String sound() {
    var programmes = catalogue.current();
    return CatalogueText.HEAD_WITH_ALL_TOPICS.replace(
            "2026-11-23", programmes.compiled().toString())
        + CatalogueText.entry(id);
  }

  private Response send(String text) throws IOException {
    return send(Files.writeString(aFile(), text, StandardCharsets.UTF_8));
  }

  private Response send(Path file) {
    var token = page(IMPORT).select("input[name=csrf-token]").attr("value");
    return browser()
        .multiPart("csrf-token", token)
        .multiPart("file", file.toFile(), "application/yaml")
        .post(IMPORT);
  }

  private static Path aFile() throws IOException {
    var file = Files.createTempFile("sent", ".yaml");
    file.toFile().deleteOnExit();
    return file;
  }

  private Response confirm(String version) {
    var token = page(IMPORT).select("input[name=csrf-token]").attr("value");
    return browser()
        .formParam("csrf-token", token)
        .formParam("version", version)
        .post(IMPORT + "/plan");
  }

  private Document page(String path) {
    return ActingBrowser.read(get(path));
  }

  private Response get(String path) {
    return browser().get(path);
  }

  private RequestSpecification browser() {
    return given()
        .filter(cookies)
        .header(ActingHeader.NAME, ActingHeader.naming(administrator))
        .header("Accept-Language", "en")
        .accept("text/html")
        .redirects()
        .follow(false);
  }
}
