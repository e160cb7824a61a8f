package org.waymark.web.admin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.CatalogueText;
import org.waymark.fixture.ExtraEntries;
import org.waymark.fixture.Staff;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.Actor;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Status.State;

/** An administrator keeps the catalogue on screen; nobody else finds these pages. */
@QuarkusTest
class CataloguePagesTest {

  private static final String LIST = "/admin/programmes";

  @Inject Staff staff;
  @Inject ExtraEntries entries;
  @Inject TableOwner owner;
  @Inject Catalogue catalogue;

  /** An entry of this test alone: the bundled ones are everybody's. */
  private String id = "";

  private ActingBrowser admin = ActingBrowser.of(new Actor.Visitor());

  @BeforeEach
  void addAnEntry() {
    id = "example-" + UUID.randomUUID().toString().substring(24);
    var file = CatalogueText.read(CatalogueText.HEAD + CatalogueText.entry(id));
    entries.add(file.entries().getFirst().document());
    admin = ActingBrowser.of(staff.administrator());
  }

  @AfterEach
  void removeIt() {
    entries.remove(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?show=all", "/import", "/ID", "/ID/edit", "/ID/close"})
  void showsEachPageInBothLanguagesToAdministratorsAlone(String page) {
    var path = LIST + page.replace("ID", id);

    assertThat(admin.get(path).statusCode()).isEqualTo(200);
    var welsh = ActingBrowser.inWelsh(staff.administrator()).page(path);
    assertThat(welsh.select("html").attr("lang")).isEqualTo("cy");
    assertThat(welsh.select("main").text()).isNotEqualTo(admin.page(path).select("main").text());
    assertThat(ActingBrowser.of(new Actor.Visitor()).get(path).statusCode()).isEqualTo(404);
    var manager = staff.manager(staff.hub("Tyne Hub"), "Mo Manager");
    assertThat(ActingBrowser.of(manager).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void queuesWhatNeedsLookingAtWithTheReason() {
    rewrite("confidence: seen", "confidence: memory");

    var card = admin.page(LIST).select(".card:has(a[href=" + at("") + "])");

    assertThat(card.text()).contains("No page of it was ever read");
    assertThat(admin.page("/admin").select("a[href=" + LIST + "]")).isNotEmpty();
  }

  @Test
  void findsByNameProviderOrId() {
    assertThat(admin.page(LIST + "?q=" + id).select(".card a").eachAttr("href"))
        .containsExactly(at(""));
    assertThat(admin.page(LIST + "?q=nothing-is-called-this").text()).contains("Found: 0");
    assertThat(admin.page(LIST + "?show=all").select(".card")).hasSizeGreaterThan(138);
  }

  @Test
  void editsAndWritesDownWhatChanged() {
    var form = form();
    form.put("name", "Edited example");
    form.put("charge", "paid");

    var saved = admin.post(at("/edit"), form);

    assertThat(saved.header("Location")).endsWith(at("?news=saved"));
    var programme = catalogue.current().find(id).orElseThrow();
    assertThat(programme.name()).isEqualTo("Edited example");
    var page = admin.page(at(""));
    assertThat(page.select("h1").text()).isEqualTo("Edited example");
    assertThat(page.select("table tbody tr").eachText())
        .anySatisfy(line -> assertThat(line).contains("Ada Admin", "Edited", "name", "\"Example\""))
        .anySatisfy(line -> assertThat(line).contains("cost.charge", "\"free\"", "\"paid\""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "name | <b>x</b> | name | name holds HTML",
        "name | '' | name | name is missing",
        "as-of | yesterday | as-of | as_of must be a day",
        "charge | gold | charge | charge must be one of",
        "rest | 'class: permanent' | rest | confidence is missing",
        "rest | 'a: [' | rest | line 1",
        "rest | 'name: x' | rest | name has a line of its own",
        "rest | 'cost: 7' | rest | cost must be a mapping"
      })
  void saysWhatIsWrongBesideTheFieldAndKeepsAllThatWasTyped(
      String field, String typed, String place, String reason) {
    var form = form();
    form.put("provider", "Typed provider");
    form.put(field, typed);

    var refused = admin.post(at("/edit"), form);

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = ActingBrowser.read(refused);
    assertThat(page.select("#" + place + "-error").text()).contains(reason);
    assertThat(page.select("#provider").attr("value")).isEqualTo("Typed provider");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#" + place);
    assertThat(catalogue.current().find(id).orElseThrow().name()).isEqualTo("Example");
  }

  @Test
  void saysInWhichLineOfTheRestARuleIsWrong() {
    var form = form();
    form.put("rest", rest(form).replace("max: 249", "max: 249, unit: dozen"));

    var page = ActingBrowser.read(admin.post(at("/edit"), form));

    var line = rest(form).lines().takeWhile(one -> !one.contains("unit: dozen")).count() + 1;
    assertThat(page.select("#rest-error").text())
        .contains("line " + line)
        .contains("unknown unit dozen");
    assertThat(page.select("#rest").text()).contains("unit: dozen");
  }

  @Test
  void showsWhomAChangeLetsInBeforeItIsSaved() {
    var form = form();
    form.put("rest", rest(form).replace("ENG", "TLC"));
    form.put("preview", "yes");

    var shown = admin.post(at("/edit"), form);

    assertThat(shown.statusCode()).isEqualTo(200);
    var rows = ActingBrowser.read(shown).select("table tbody tr").eachText();
    assertThat(rows)
        .hasSize(10)
        .anySatisfy(row -> assertThat(row).contains("Gateshead", "Fits Fits"))
        .anySatisfy(row -> assertThat(row).contains("Leeds", "One rule missed", "changes"))
        .anySatisfy(row -> assertThat(row).contains("Glasgow", "Does not fit"));
    assertThat(ActingBrowser.read(shown).select("#rest").text()).contains("TLC");
    assertThat(catalogue.current().find(id).orElseThrow().eligibility().coverage().regions())
        .hasSize(9);
  }

  @Test
  void showsSomebodyElsesNewerEditAndKeepsWhatWasTyped() {
    var mine = form();
    var theirs = form();
    theirs.put("provider", "Their provider");
    admin.post(at("/edit"), theirs);
    mine.put("name", "My name");

    var conflict = admin.post(at("/edit"), mine);

    assertThat(conflict.statusCode()).isEqualTo(409);
    var page = ActingBrowser.read(conflict);
    assertThat(page.select("pre").text()).contains("Their provider");
    assertThat(page.select("#name").attr("value")).isEqualTo("My name");
    mine.put("version", page.select("input[name=version]").attr("value"));
    assertThat(admin.post(at("/edit"), mine).statusCode()).isEqualTo(303);
  }

  /** Mending a slip does not make an old form a new one. */
  @Test
  void keepsTheVersionThatWasInSightThroughAnError() {
    var mine = form();
    var theirs = form();
    theirs.put("provider", "Their provider");
    admin.post(at("/edit"), theirs);
    var rest = mine.put("rest", "a: [");

    var page = ActingBrowser.read(admin.post(at("/edit"), mine));

    assertThat(page.select("input[name=version]").attr("value")).isEqualTo(mine.get("version"));
    mine.put("rest", Objects.requireNonNull(rest));
    mine.put("name", "My name");
    assertThat(admin.post(at("/edit"), mine).statusCode()).isEqualTo(409);
  }

  @Test
  void writesDownThatSomebodyHasCheckedItToday() {
    var checked = admin.post(at(""), at("/verify"), Map.of("version", "1"));

    assertThat(checked.header("Location")).endsWith("?news=verified");
    assertThat(catalogue.current().find(id).orElseThrow().status().asOf())
        .isAfter(LocalDate.of(2026, 1, 28));
    assertThat(admin.post(at(""), at("/verify"), Map.of("version", "1")).header("Location"))
        .endsWith("?news=newer");
    assertThat(admin.post(at(""), at("/verify"), Map.of("version", "x")).statusCode())
        .isEqualTo(303);
  }

  @Test
  void saysWhoCheckedItLast() {
    assertThat(admin.page(at("")).select("dl").text()).contains("Checked by Nobody here");

    admin.post(at(""), at("/verify"), Map.of("version", "1"));

    assertThat(admin.page(at("")).select("dl").text())
        .contains("Checked by an administrator of this service");
  }

  @Test
  void closesWithADayAndReopensOnlyWhenAsked() {
    assertThat(admin.post(at("/close"), Map.of("version", "1", "day", "2999-01-01")).statusCode())
        .isEqualTo(400);
    assertThat(admin.post(at("/close"), Map.of("version", "1", "day", "soon")).statusCode())
        .isEqualTo(400);

    var closed = admin.post(at("/close"), Map.of("version", "1", "day", "2026-02-03"));

    assertThat(closed.header("Location")).endsWith("?news=closed");
    assertThat(catalogue.current().find(id).orElseThrow().status().state()).isEqualTo(State.CLOSED);
    var form = form();
    form.put("state", "open");
    form.put("rest", rest(form).replaceAll("(?m)^status:.*\\R(?:  .*\\R)?", ""));
    var silent = admin.post(at("/edit"), form);
    assertThat(silent.statusCode()).isEqualTo(400);
    assertThat(ActingBrowser.read(silent).select("#state-error").text()).contains("closed");
    form.put("reopen", "yes");
    assertThat(admin.post(at("/edit"), form).statusCode()).isEqualTo(303);
    assertThat(catalogue.current().find(id).orElseThrow().status().state()).isEqualTo(State.OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing-here", "/No%20id", "/%00", "/nothing-here/edit"})
  void findsNothingElsewhere(String path) {
    assertThat(admin.get(LIST + path).statusCode()).isIn(400, 404);
  }

  private void rewrite(String sound, String other) {
    var file =
        CatalogueText.read(CatalogueText.HEAD + CatalogueText.entry(id).replace(sound, other));
    owner.run(
        "update programme_entry set document = '%s' where id = '%s'",
        file.entries().getFirst().document().text().replace("'", "''"), id);
    owner.run("update programme_catalogue set revision = revision + 1");
  }

  private static String rest(Map<String, String> form) {
    return Objects.requireNonNull(form.get("rest"));
  }

  private String at(String path) {
    return LIST + "/" + id + path;
  }

  /** The form as it is shown. */
  private Map<String, String> form() {
    Document page = admin.page(at("/edit"));
    var form = new HashMap<String, String>();
    for (var name : List.of("name", "provider", "url", "words", "as-of", "version")) {
      form.put(name, page.select("[name=" + name + "]").attr("value"));
    }
    for (var name : List.of("charge", "state")) {
      form.put(name, page.select("[name=" + name + "] option[selected]").attr("value"));
    }
    form.put("rest", page.select("#rest").get(0).wholeText());
    return form;
  }
}
