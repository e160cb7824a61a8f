package org.waymark.api.v1.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.CatalogueText;
import org.waymark.fixture.Community;
import org.waymark.fixture.ExtraEntries;
import org.waymark.identity.Actor;
import org.waymark.programme.catalogue.EditEntry;
import org.waymark.programme.catalogue.EditEntry.Wish;
import org.waymark.programme.catalogue.Editing;
import org.waymark.programme.file.ProgrammesFile;

/** Whoever keeps a copy of the catalogue learns what became of it. */
@QuarkusTest
class ProgrammeChangesTest {

  private static final String CHANGES = "/api/v1/programmes/changes";

  @Inject EditEntry editEntry;
  @Inject ExtraEntries entries;
  @Inject Community community;

  private final String id = "watched-" + UUID.randomUUID().toString().substring(0, 8);
  private int revision;

  @AfterEach
  void removeTheEntry() {
    entries.remove(id);
  }

  @Test
  void tellsEachChangeWithTheOldestFirst() {
    var before = Instant.now();
    var start = position();
    changeInEachWay();

    var told = get("?since=" + start);

    assertThat(told.getList("changes.kind"))
        .containsExactly("published", "changed", "verified", "closed");
    assertThat(told.getList("changes.programme")).containsOnly(id);
    assertThat(told.getList("changes.href")).containsOnly("/api/v1/programmes/" + id);
    assertThat(told.getList("changes[0].fields")).isEmpty();
    assertThat(told.getList("changes[1].fields")).isEqualTo(List.of("name"));
    assertThat(told.getList("changes[3].fields")).contains("status.state", "status.closed_on");
    assertThat(told.getString("links.next")).isNull();
    assertThat(get("?since=" + before).getList("changes.kind"))
        .isEqualTo(told.getList("changes.kind"));
    given()
        .get(CHANGES + "?since=" + told.getString("position"))
        .then()
        .statusCode(200)
        .body("changes", empty())
        .body("position", equalTo(told.getString("position")));
  }

  @Test
  void leadsThroughAllOfThemPageByPage() {
    var start = position();
    changeInEachWay();

    var kinds = new ArrayList<String>();
    var next = CHANGES + "?limit=1&since=" + start;
    while (next != null) {
      var page = given().get(next).then().statusCode(200).extract().jsonPath();
      assertThat(page.getList("changes")).hasSize(1);
      kinds.addAll(page.getList("changes.kind"));
      next = page.getString("links.next");
    }

    assertThat(kinds).containsExactly("published", "changed", "verified", "closed");
  }

  @Test
  void beginsWithTheFileThatCameWithTheService() {
    var first = get("?limit=100");

    assertThat(first.getList("changes.kind")).containsOnly("published");
    assertThat(first.getList("changes.programme"))
        .hasSize(100)
        .doesNotHaveDuplicates()
        .allSatisfy(each -> assertThat(ProgrammesFile.bundled().named("" + each)).isPresent());
    assertThat(first.getString("links.next")).isNotNull();
  }

  @Test
  void namesNobody() {
    var start = position();
    var administrator = new Actor.Administrator(community.person("Alma Administrator"));
    changeInEachWay(administrator);

    assertThat(given().get(CHANGES + "?since=" + start).asString())
        .doesNotContain("Alma")
        .doesNotContain(administrator.person().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since=yesterday",
        "since=2026-11-30",
        "since=c",
        "since=c-1",
        "since=c9999999999999999999",
        "since=%2B999999999-01-01T00:00:00Z",
        "limit=0",
        "limit=101"
      })
  void saysWhatItDoesNotUnderstand(String query) {
    given()
        .urlEncodingEnabled(false)
        .get(CHANGES + "?" + query)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/bad-request"));
  }

  /** Where the list ends now. */
  private static String position() {
    var page = get("?limit=100");
    while (page.getString("links.next") != null) {
      page = given().get(page.getString("links.next")).jsonPath();
    }
    return page.getString("position");
  }

  private static JsonPath get(String query) {
    return given().get(CHANGES + query).then().statusCode(200).extract().jsonPath();
  }

  private void changeInEachWay() {
    changeInEachWay(new Actor.Administrator(community.person("Alma Administrator")));
  }

  private void changeInEachWay(Actor.Administrator by) {
    var document =
        CatalogueText.read(CatalogueText.HEAD + CatalogueText.entry(id))
            .entries()
            .getFirst()
            .document();
    change(new Wish.Added(document), by);
    var renamed = document.with("name", "Renamed");
    change(new Wish.Rewritten(renamed, Set.of()), by);
    change(new Wish.Verified(), by);
    change(new Wish.Closed(LocalDate.of(2026, 1, 1), Set.of()), by);
  }

  private void change(Wish wish, Actor.Administrator by) {
    assertThat(community.as(by, () -> editEntry.edit(id, revision, wish, by)))
        .isInstanceOf(Editing.Saved.class);
    revision++;
  }
}
