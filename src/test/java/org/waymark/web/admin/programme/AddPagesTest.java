package org.waymark.web.admin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.ExtraEntries;
import org.waymark.fixture.Staff;
import org.waymark.identity.Actor;
import org.waymark.programme.Catalogue;

/** An administrator writes a new entry on screen, held to the same rules as one in a file. */
@QuarkusTest
class AddPagesTest {

  private static final String ADD = "/admin/programmes/new";

  @Inject Staff staff;
  @Inject ExtraEntries entries;
  @Inject Catalogue catalogue;

  private String id = "";
  private ActingBrowser admin = ActingBrowser.of(new Actor.Visitor());

  @BeforeEach
  void namesIt() {
    id = "added-" + UUID.randomUUID().toString().substring(24);
    admin = ActingBrowser.of(staff.administrator());
  }

  @AfterEach
  void removeIt() {
    entries.remove(id);
  }

  @Test
  void isReachedFromTheListInBothLanguagesByAdministratorsAlone() {
    assertThat(admin.page("/admin/programmes").select("a[href=" + ADD + "]").text())
        .isEqualTo("Add a programme");
    assertThat(ActingBrowser.inWelsh(staff.administrator()).page(ADD).select("h1").text())
        .isEqualTo("Ychwanegu rhaglen");
    assertThat(ActingBrowser.of(new Actor.Visitor()).get(ADD).statusCode()).isEqualTo(404);
    var manager = staff.manager(staff.hub("Tyne Hub"), "Mo Manager");
    assertThat(ActingBrowser.of(manager).get(ADD).statusCode()).isEqualTo(404);
  }

  /** What nobody has filled in is no programme. */
  @Test
  void takesTheFormAsItComesForNothing() {
    var refused = admin.post(ADD, form());

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = ActingBrowser.read(refused);
    assertThat(page.select("#id-error").text()).contains("id is missing");
    assertThat(page.select("#rest").text()).contains("# some of: advice.general");
  }

  @Test
  void addsItAndWritesDownWho() {
    var added = admin.post(ADD, filled());

    assertThat(added.header("Location")).endsWith("/admin/programmes/" + id + "?news=added");
    assertThat(catalogue.current().find(id).orElseThrow().name()).isEqualTo("Added here");
    var page = admin.page("/admin/programmes/" + id);
    assertThat(page.select("table tbody tr").eachText())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("Ada Admin", "Added", "New entry"));
    assertThat(page.select("main").text()).contains("Edited here");
  }

  @Test
  void showsWhomItFitsBeforeItIsThere() {
    var form = filled();
    form.put("preview", "yes");

    var shown = admin.post(ADD, form);

    assertThat(shown.statusCode()).isEqualTo(200);
    var page = ActingBrowser.read(shown);
    assertThat(page.select("table tbody tr").eachText())
        .hasSize(10)
        .anySatisfy(row -> assertThat(row).contains("Gateshead", "nothing Fits"))
        .anySatisfy(row -> assertThat(row).contains("Leeds", "nothing Does not fit"));
    assertThat(page.select("#id").attr("value")).isEqualTo(id);
    assertThat(catalogue.current().find(id)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "id | cyber-essentials | id | the id cyber-essentials is used already",
        "id | SBRC | id | an id is lower-case words",
        "id | new | id | an address of its own",
        "name | <b>x</b> | name | name holds HTML",
        "rest | 'a: [' | rest | line 1",
        "rest | 'id: other' | rest | id has a line of its own"
      })
  void saysWhatIsWrongBesideTheField(String field, String typed, String place, String reason) {
    var form = filled();
    form.put("provider", "Typed provider");
    form.put(field, typed);

    var refused = admin.post(ADD, form);

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = ActingBrowser.read(refused);
    assertThat(page.select("#" + place + "-error").text()).contains(reason);
    assertThat(page.select("#provider").attr("value")).isEqualTo("Typed provider");
    assertThat(catalogue.current().find(id)).isEmpty();
  }

  @Test
  void saysInWhichLineARuleIsWrong() {
    var form = filled();
    var rest = Objects.requireNonNull(form.get("rest"));
    form.put("rest", rest.replace("{max: 49}", "{max: 49, unit: dozen}"));

    var page = ActingBrowser.read(admin.post(ADD, form));

    var line = rest.lines().takeWhile(one -> !one.contains("max: 49")).count() + 1;
    assertThat(page.select("#rest-error").text()).contains("line " + line, "unknown unit dozen");
  }

  private Map<String, String> filled() {
    var form = form();
    form.put("id", id);
    form.put("name", "Added here");
    form.put("provider", "An invented body");
    form.put("words", "free");
    form.put("charge", "free");
    form.put("state", "open");
    var rest =
        Objects.requireNonNull(form.get("rest"))
            .replace("types: []", "types: [advice]")
            .replace("topics: []", "topics: [advice.general]")
            .replace("regions: []", "regions: [TLC]")
            .replace("eligibility: []", "eligibility: [{employees: {max: 49}}]")
            .replace("sources: []", "sources: [{url: 'https://www.example.org/scheme'}]");
    form.put("rest", rest);
    return form;
  }

  /** The form as it is shown. */
  private Map<String, String> form() {
    var page = admin.page(ADD);
    var form = new HashMap<String, String>();
    for (var name : List.of("id", "name", "provider", "url", "words", "as-of", "version")) {
      form.put(name, page.select("form[action=" + ADD + "] [name=" + name + "]").attr("value"));
    }
    for (var name : List.of("charge", "state")) {
      form.put(name, page.select("[name=" + name + "] option[selected]").attr("value"));
    }
    form.put("rest", page.select("#rest").get(0).wholeText());
    return form;
  }
}
