package org.waymark.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.ActingBrowser;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Filed;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A firm takes away the documents that are kept about it. */
@QuarkusTest
class OwnDocumentPagesTest {

  private static final String NAME = "Prüfung \"2026\".pdf";
  private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
  private static final UUID NOBODY = new UUID(0, 0);

  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Filed filed;

  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private String document = "";

  @BeforeEach
  void anAdviserHasFiledADocument() {
    var hub = community.hub("Tyne Hub");
    ada = community.adviser(hub, "Ada Reed");
    firm = community.firm();
    clientele.letsIn(firm, hub.id(), List.of("scores", "documents"), LocalDate.of(2099, 6, 30));
    document = "/account/data/documents/" + files();
  }

  @Test
  void listsThemWhereTheFirmSeesItsData() {
    var link = browser().page("/account/data").select("main a[href^=/account/data/documents/]");

    assertThat(link.text()).isEqualTo(NAME);
    assertThat(link.attr("href")).isEqualTo(document);
    assertThat(link.parents().eachText().getFirst()).contains("1 kB, added by Ada Reed");
    assertThat(ActingBrowser.of(community.firm()).page("/account/data").select("#documents"))
        .isEmpty();
  }

  @Test
  void handsOneOutAsAFileThatRunsNothing() {
    var file = browser().get(document);

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.asByteArray()).isEqualTo(PDF);
    assertThat(file.contentType()).isEqualTo("application/pdf");
    assertThat(file.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"Pr_fung _2026_.pdf\";"
                + " filename*=UTF-8''Pr%C3%BCfung%20%222026%22.pdf");
    assertThat(file.headers().getValues("Content-Security-Policy"))
        .contains("default-src 'none'; sandbox");
    assertThat(file.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(file.header("Cache-Control")).contains("no-store");
    assertThat(community.rows(firm, "select 1 from access_view")).as("a look of others").isEmpty();
  }

  @Test
  void goesOnWhenTheAdviserIsNotLetInAnyMore() {
    clientele.withdraws(firm);

    assertThat(browser().get(document).statusCode()).isEqualTo(200);
  }

  @Test
  void isNotThereForAnybodyElse() {
    var stranger = ActingBrowser.of(community.firm());
    var nothing = stranger.get("/account/data/documents/" + UUID.randomUUID());

    assertThat(nothing.statusCode()).isEqualTo(404);
    var foreign = stranger.get(document);
    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(plain(foreign.asString())).isEqualTo(plain(nothing.asString()));
    assertThat(stranger.get("/account/data/documents/nonsense").statusCode()).isEqualTo(404);
    assertThat(AtHome.place(ActingBrowser.of(ada).get(document))).isEqualTo("/resume");
  }

  @Test
  void isListedByNameOnceAnAdviserHasRemovedIt() {
    filed.isRemoved(UUID.fromString(document.substring(document.lastIndexOf('/') + 1)), ada);

    var page = browser().page("/account/data").select("#documents ~ ul");
    assertThat(page.text())
        .contains(NAME, "removed by Ada Reed, ", "; added by Ada Reed, ")
        .doesNotContain("kB");
    assertThat(page.select("a")).isEmpty();
    var nothing = browser().get("/account/data/documents/" + UUID.randomUUID());
    assertThat(browser().get(document).statusCode()).isEqualTo(404);
    assertThat(plain(browser().get(document).asString())).isEqualTo(plain(nothing.asString()));
    assertThat(ActingBrowser.inWelsh(firm).page("/account/data").select("main").text())
        .contains("tynnwyd gan Ada Reed, ");
  }

  @Test
  void isListedInWelsh() {
    var page = ActingBrowser.inWelsh(firm).page("/account/data").select("main");

    assertThat(page.text()).contains("1 KB, ychwanegwyd gan Ada Reed");
  }

  private static String plain(String page) {
    return page.replaceAll("(name=\"csrf-token\" value=\")[^\"]*", "$1")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "");
  }

  private UUID files() {
    var id = UUID.randomUUID();
    community.sql(
        ada,
        "insert into case_document (id, organisation_id, hub_id, person_id, person_name, name,"
            + " kind, bytes, content, added_at)"
            + " values (?1, ?2, acting_hub(), acting_person(), 'Ada Reed', ?3, 'PDF', ?4, ?5, now())",
        id,
        firm.organisation().value(),
        NAME,
        PDF.length,
        PDF);
    return id;
  }

  private ActingBrowser browser() {
    return ActingBrowser.of(firm);
  }
}
