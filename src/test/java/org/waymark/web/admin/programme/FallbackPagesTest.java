package org.waymark.web.admin.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Staff;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.Actor;
import org.waymark.programme.Catalogue;
import org.waymark.programme.Status.State;
import org.waymark.programme.file.ProgrammesFile;

/** Nobody takes the last general advice from a region without having been told. */
@QuarkusTest
class FallbackPagesTest {

  private static final String LIST = "/admin/programmes";

  /** The only one that Wales has in the bundled file. */
  private static final String ID = "business-wales";

  private static final String ENTRY = LIST + "/" + ID;

  @Inject Staff staff;
  @Inject TableOwner owner;
  @Inject Catalogue catalogue;

  private ActingBrowser admin = ActingBrowser.of(new Actor.Visitor());

  @BeforeEach
  void comesAnew() {
    admin = ActingBrowser.of(staff.administrator());
  }

  @AfterEach
  void putItBack() {
    var document =
        ProgrammesFile.bundledFile().entries().stream()
            .map(entry -> entry.document())
            .filter(one -> one.id().equals(ID))
            .findFirst()
            .orElseThrow();
    owner.run("delete from programme_change where programme = '%s' and revision > 1", ID);
    owner.run(
        "update programme_entry set document = '%s', origin = 'bundled', imported_hash = '%s',"
            + " revision = 1, changed_by = null where id = '%s'",
        document.text().replace("'", "''"), document.hash(), ID);
    owner.run("update programme_catalogue set revision = revision + 1");
  }

  @Test
  void asksBeforeTheLastOneIsClosedAndThenShowsWhatIsMissing() {
    assertThat(bare()).isEqualTo("None");
    assertThat(admin.page(ENTRY + "/close").select("main").text())
        .contains("no free, permanent general advice left: Wales");

    var unasked = admin.post(ENTRY + "/close", closing());

    assertThat(unasked.statusCode()).isEqualTo(400);
    assertThat(error(unasked)).contains("Tick the box");
    assertThat(state()).isEqualTo(State.OPEN);
    var agreed = closing();
    agreed.put("strand", "yes");
    assertThat(admin.post(ENTRY + "/close", agreed).header("Location")).endsWith("?news=closed");
    assertThat(bare()).isEqualTo("Wales");
    var card = admin.page(LIST).select(".card").get(0);
    assertThat(card.text()).startsWith("Wales");
    assertThat(card.select("a").attr("href")).isEqualTo(LIST + "/new");
  }

  @Test
  void asksBeforeAnEditEndsIt() {
    var form = form();
    form.put("charge", "paid");

    var unasked = admin.post(ENTRY + "/edit", form);

    assertThat(unasked.statusCode()).isEqualTo(400);
    assertThat(error(unasked)).contains("Tick the box");
    form.put("preview", "yes");
    var shown = ActingBrowser.read(admin.post(ENTRY + "/edit", form));
    assertThat(shown.select("input[name=strand]")).hasSize(1);
    assertThat(shown.select("#strand-error")).isEmpty();
    form.remove("preview");
    form.put("strand", "yes");
    assertThat(admin.post(ENTRY + "/edit", form).statusCode()).isEqualTo(303);
    assertThat(bare()).isEqualTo("Wales");
  }

  @Test
  void asksNothingWhereOthersStand() {
    assertThat(admin.page(LIST + "/growth-hub-london/close").select("input[name=strand]"))
        .isEmpty();
  }

  private static String error(Response response) {
    var page = ActingBrowser.read(response);
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#strand");
    return page.select("#strand-error").text();
  }

  private State state() {
    return catalogue.current().find(ID).orElseThrow().status().state();
  }

  private String bare() {
    return admin
        .page(LIST)
        .select(".govuk-summary-list__row:contains(nothing to fall back on) dd")
        .text();
  }

  private Map<String, String> closing() {
    var page = admin.page(ENTRY + "/close");
    var form = new HashMap<String, String>();
    form.put("version", page.select("input[name=version]").attr("value"));
    form.put("day", "2026-02-03");
    return form;
  }

  private Map<String, String> form() {
    var page = admin.page(ENTRY + "/edit");
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
