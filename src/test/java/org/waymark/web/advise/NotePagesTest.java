package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.identity.Actor;

/** Notes: who reads them, and that no words are lost. */
@QuarkusTest
class NotePagesTest extends WithAClient {

  @Test
  void keepsANoteForTheHubOrForItsAuthorAlone() {
    as(ada).sends(client + "/notes", Map.of("words", "Plans a new shop", "readers", "hub"));
    as(ada).sends(client + "/notes", Map.of("words", "Talks fast", "readers", "me"));

    assertThat(notes(ada)).containsExactly("Talks fast", "Plans a new shop");
    assertThat(notes(bob)).containsExactly("Plans a new shop");
    assertThat(as(bob).opens(changes(ada).getFirst()).statusCode()).isEqualTo(404);
    assertThat(community.rows(bob, "select words from case_note")).hasSize(1);
    assertThat(community.rows(firm, "select words from case_note")).isEmpty();
  }

  @Test
  void isNewsToColleaguesWhoHaveLookedBeforeAndNotToItsAuthor() {
    as(ada).reads(client);
    as(bob).reads(client);

    as(ada).sends(client + "/notes", Map.of("words", "Plans a new shop", "readers", "hub"));

    assertThat(as(ada).reads(client).select(".timeline .govuk-tag")).isEmpty();
    assertThat(as(bob).reads(client).select(".timeline li:has(.govuk-tag)").eachText())
        .singleElement()
        .asString()
        .contains("Ada Adviser");
  }

  @Test
  void losesNothingWhenTwoAdvisersChangeOneNote() {
    as(ada).sends(client + "/notes", Map.of("words", "First", "readers", "hub"));
    var note = changes(ada).getFirst();
    var opened = as(bob).reads(note).select("input[name=version]").attr("value");
    var first = Map.of("words", "Ada’s words", "readers", "hub", "version", opened);
    assertThat(as(ada).sends(note, first).statusCode()).isEqualTo(303);

    var late = as(bob).sends(note, Map.of("words", "Bob’s words", "version", opened));

    assertThat(late.statusCode()).isEqualTo(409);
    var page = Jsoup.parse(late.asString());
    assertThat(page.select(".govuk-inset-text").text()).contains("Ada’s words", "Ada Adviser");
    assertThat(page.select("textarea").text()).isEqualTo("Bob’s words");
    assertThat(notes(bob)).containsExactly("Ada’s words");

    var seen = page.select("input[name=version]").attr("value");
    var both = Map.of("words", "Ada’s words\nBob’s words", "version", seen);
    assertThat(as(bob).sends(note, both).statusCode()).isEqualTo(303);
    assertThat(notes(ada)).containsExactly("Ada’s words Bob’s words");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4001})
  void saysHowLongANoteMayBeAndKeepsIt(int length) {
    var refused =
        as(ada).sends(client + "/notes", Map.of("words", "ŵ".repeat(length), "readers", "me"));

    assertThat(refused.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(refused.asString());
    assertThat(page.select("#words-error").text()).contains("up to 4000 characters");
    assertThat(page.select("textarea").text()).hasSize(length);
  }

  @Test
  void showsMarkupInANoteAsText() {
    as(ada)
        .sends(client + "/notes", Map.of("words", "<script>alert(1)</script>", "readers", "hub"));

    assertThat(notes(bob)).containsExactly("<script>alert(1)</script>");
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

  private List<String> notes(Actor.Adviser adviser) {
    return page(adviser).select(".notes .words").eachText();
  }

  private List<String> changes(Actor.Adviser adviser) {
    return page(adviser).select(".notes a").eachAttr("href");
  }

  private Document page(Actor.Adviser adviser) {
    return as(adviser).reads(client);
  }
}
