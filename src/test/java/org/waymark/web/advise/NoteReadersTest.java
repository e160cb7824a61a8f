package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** Who reads a note: its author, the hub, or the firm as well. */
@QuarkusTest
class NoteReadersTest {

  private static final UUID NOBODY = new UUID(4, 2);

  @Inject Community community;
  @Inject Clientele clientele;

  private HubId hub = new HubId(NOBODY);
  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), hub, false);
  private Actor.Adviser bob = ada;
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private String client = "";

  @BeforeEach
  void openAHubWithTwoAdvisers() {
    var opened = community.hub("North East Growth Hub");
    hub = opened.id();
    ada = community.adviser(opened, "Ada Adviser");
    bob = community.adviser(opened, "Bob Adviser");
    firm = clientele.client("Tyne Joinery", hub);
    letsSeeDocuments();
    client = "/advise/clients/" + firm.organisation();
  }

  @Test
  void givesTheFirmANoteToReadForGood() {
    as(ada).sends(client + "/notes", Map.of("words", "Try the grant", "readers", "firm"));
    as(ada).sends(client + "/notes", Map.of("words", "For my hub", "readers", "hub"));
    var note = changes(ada).getLast();

    assertThat(as(firm).reads("/account/notes").select(".notes").text())
        .contains("Try the grant", "By Ada Adviser at North East Growth Hub")
        .doesNotContain("For my hub");
    assertThat(as(ada).reads(note).select("[name=readers]")).isEmpty();
    as(bob).sends(note, Map.of("words", "Try both", "readers", "me", "version", "0"));
    clientele.withdraws(firm);

    assertThat(as(firm).reads("/account/notes").select(".notes").text())
        .contains("Try both", "changed by Bob Adviser");
    assertThat(as(community.firm()).reads("/account/notes").select(".notes")).isEmpty();
  }

  @Test
  void holdsWhatTheFirmReadsInTheDatabaseToo() {
    as(ada).sends(client + "/notes", Map.of("words", "Try the grant", "readers", "firm"));

    for (var taken :
        List.of("firm_reads_since = null", "firm_reads_since = null, shared = false")) {
      assertThatThrownBy(() -> community.sql(ada, "update case_note set " + taken))
          .hasStackTraceContaining("stays with it");
      assertThatThrownBy(() -> community.sql(bob, "update case_note set " + taken))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(community.sql(firm, "update case_note set words = 'x'")).isZero();
  }

  @Test
  void keepsNotesUnseenWhileTheFirmLetsScoresAndAnswersBeSeenAlone() {
    as(ada).sends(client + "/notes", Map.of("words", "Plans a new shop", "readers", "hub"));
    var note = changes(ada).getFirst();
    community.sql(
        firm, "update access_grant set withdrawn_at = now() where ends_on < '2099-12-01'");

    assertThat(page(ada).select("main").text())
        .contains("does not let you see or keep documents and notes")
        .doesNotContain("Plans a new shop", "wrote a note");
    assertThat(community.rows(ada, "select words from case_note")).isEmpty();
    assertThat(as(ada).opens(client + "/notes").statusCode()).isEqualTo(404);
    assertThat(as(ada).opens(note).statusCode()).isEqualTo(404);
    assertThat(as(ada).sends(client + "/notes", Map.of("words", "x", "readers", "me")).statusCode())
        .isEqualTo(404);

    letsSeeDocuments();
    assertThat(notes(bob)).containsExactly("Plans a new shop");
  }

  @Test
  void losesNoWordsWhenTheAuthorKeepsTheNoteForThemselves() {
    as(ada).sends(client + "/notes", Map.of("words", "First", "readers", "hub"));
    var note = changes(ada).getFirst();
    as(ada).sends(note, Map.of("words", "First", "readers", "me", "version", "0"));

    var late = as(bob).sends(note, Map.of("words", "Bob’s words", "version", "0"));

    assertThat(late.statusCode()).isEqualTo(404);
    var page = Jsoup.parse(late.asString());
    assertThat(page.select("textarea").text()).isEqualTo("Bob’s words");
    assertThat(page.select("main form").attr("action")).isEqualTo(client + "/notes");
  }

  @Test
  void saysWhenNobodyIsChosenToReadANote() {
    var refused = as(ada).sends(client + "/notes", Map.of("words", "Mine", "readers", "all"));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(refused.asString()).select(".govuk-error-summary a").attr("href"))
        .isEqualTo("#readers");
    assertThat(changes(ada)).isEmpty();
  }

  private void letsSeeDocuments() {
    clientele.letsIn(firm, hub, List.of("scores", "documents"), LocalDate.of(2099, 6, 30));
  }

  private List<String> notes(Actor.Adviser adviser) {
    return page(adviser).select(".notes .words").eachText();
  }

  private List<String> changes(Actor.Adviser adviser) {
    return page(adviser).select(".notes a").eachAttr("href");
  }

  private Document page(Actor.Adviser adviser) {
    return as(adviser).reads(client);
  }

  private static AdviserBrowser as(Actor adviser) {
    return new AdviserBrowser(adviser);
  }
}
