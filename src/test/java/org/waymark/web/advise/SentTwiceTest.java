package org.waymark.web.advise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.fixture.Twice;
import org.waymark.identity.Actor;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** A form that is sent twice makes one thing, and leads where it led the first time. */
@QuarkusTest
class SentTwiceTest {

  private static final UUID NOBODY = new UUID(4, 2);
  private static final Map<String, String> NOTE = Map.of("words", "Talks fast", "readers", "hub");
  private static final Map<String, String> FOLLOW_UP =
      Map.of("task", "Call", "due-day", "27", "due-month", "3", "due-year", "2027");

  @TempDir Path folder = Path.of("");
  @Inject Community community;
  @Inject Clientele clientele;

  private Community.Hub hub = new Community.Hub(new HubId(NOBODY), "");
  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private String client = "";

  @BeforeEach
  void openAHub() {
    hub = community.hub("North East Growth Hub");
    ada = community.adviser(hub, "Ada Adviser");
    firm = client("Tyne Joinery");
    client = "/advise/clients/" + firm.organisation();
  }

  private Actor.Owner client(String name) {
    var client = community.firm();
    clientele.isCalled(client, name);
    clientele.letsIn(client, hub.id(), List.of("scores", "documents"), LocalDate.of(2099, 12, 31));
    return client;
  }

  @Test
  void keepsOneNoteAndOneFollowUp() {
    for (var form : List.of(client + "/notes", client + "/follow-ups")) {
      var fields = with(slip(ada, form), form.endsWith("notes") ? NOTE : FOLLOW_UP);

      var first = as(ada).sends(form, fields);
      var second = as(ada).sends(form, fields);

      assertThat(first.statusCode()).isEqualTo(303);
      assertThat(second.statusCode()).isEqualTo(303);
      assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }
    assertThat(notes()).containsExactly("Talks fast");
    assertThat(rows("select task from follow_up")).containsExactly("Call");
  }

  @Test
  void keepsOneOfTwoThatComeAtTheSameMoment() throws Exception {
    var note = with(slip(ada, client + "/notes"), NOTE);
    var followUp = with(slip(ada, client + "/follow-ups"), FOLLOW_UP);
    var number = slip(ada, client + "/documents");

    var came =
        List.of(
            Twice.atOnce(() -> as(ada).sends(client + "/notes", note)),
            Twice.atOnce(() -> as(ada).sends(client + "/follow-ups", followUp)),
            Twice.atOnce(() -> files("%PDF-1.7\n", number)));

    assertThat(came)
        .allSatisfy(
            both -> assertThat(both).extracting(Response::statusCode).containsExactly(303, 303));
    assertThat(notes()).hasSize(1);
    assertThat(rows("select task from follow_up")).hasSize(1);
    assertThat(rows("select name from case_document")).hasSize(1);
  }

  @Test
  void keepsOneDocumentOfOneContent() throws Exception {
    var number = slip(ada, client + "/documents");

    var first = files("%PDF-1.7\n", number);
    var second = files("%PDF-1.7\n", number);
    files("%PDF-1.7\nother\n", number);

    assertThat(second.statusCode()).isEqualTo(303);
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(rows("select name from case_document")).hasSize(2);
  }

  @Test
  void saysThatADocumentHasBeenRemovedSinceAndTakesItWithAFreshNumber() throws Exception {
    var number = slip(ada, client + "/documents");
    files("%PDF-1.7\n", number);
    var filed = as(ada).reads(client + "/documents").select("main li a[href$=/remove]");
    as(ada).sends(filed.attr("href"), Map.of());

    var again = files("%PDF-1.7\n", number);

    assertThat(again.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(again.asString());
    assertThat(page.select("#file-error").text()).contains("has been removed since");
    var fresh = page.select("input[name=slip]").attr("value");
    assertThat(files("%PDF-1.7\n", fresh).statusCode()).isEqualTo(303);
    assertThat(rows("select name from case_document where removed_at is null")).hasSize(1);
  }

  @Test
  void makesOneGroup() throws Exception {
    var form = with(slip(ada, "/advise/cohorts"), Map.of("called", "Course of autumn"));

    var both = Twice.atOnce(() -> as(ada).sends("/advise/cohorts", form));
    var third = as(ada).sends("/advise/cohorts", form);

    assertThat(both)
        .allSatisfy(
            answer -> assertThat(answer.header("Location")).isEqualTo(third.header("Location")));
    assertThat(as(ada).opens(third.header("Location")).statusCode()).isEqualTo(200);
    assertThat(rows("select name from cohort")).hasSize(1);
  }

  @Test
  void losesNoWordsOfWhoeverGoesBackAndWritesOthers() {
    var number = slip(ada, client + "/notes");
    as(ada).sends(client + "/notes", with(number, NOTE));

    as(ada)
        .sends(
            client + "/notes", with(number, Map.of("words", "Talks very fast", "readers", "hub")));

    assertThat(notes()).containsExactlyInAnyOrder("Talks fast", "Talks very fast");
  }

  @Test
  void keepsTheSlipOfAFormThatWasRefused() {
    var number = slip(ada, client + "/notes");

    var refused = as(ada).sends(client + "/notes", with(number, Map.of("words", " ")));

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(refused.asString()).select("input[name=slip]").attr("value"))
        .isEqualTo(number);
  }

  @Test
  void leavesANoteAsItIsThatWasChangedSince() {
    var form = with(slip(ada, client + "/notes"), NOTE);
    as(ada).sends(client + "/notes", form);
    var note = as(ada).reads(client).select(".notes a").attr("href");
    as(ada).sends(note, Map.of("words", "Talks slowly", "readers", "hub", "version", "0"));

    assertThat(as(ada).sends(client + "/notes", form).statusCode()).isEqualTo(303);

    assertThat(notes()).containsExactly("Talks slowly");
  }

  @Test
  void takesASlipOfAnotherAdviserClientOrHubForAFreshOne() {
    var number = slip(ada, client + "/notes");
    as(ada).sends(client + "/notes", with(number, NOTE));
    var bob = community.adviser(hub, "Bob Adviser");
    var bakery = client("Bakery");
    var elsewhere = community.hub("Another Hub");
    var stranger = community.adviser(elsewhere, "Sam Stranger");
    clientele.letsIn(
        firm, elsewhere.id(), List.of("scores", "documents"), LocalDate.of(2099, 12, 31));
    var kept = (UUID) rows("select id from case_note").getFirst();

    for (var sent : List.of(number, kept.toString())) {
      var of = with(sent, NOTE);
      for (var other : List.of(bob, stranger)) {
        assertThat(as(other).sends(client + "/notes", of).statusCode()).isEqualTo(303);
      }
      assertThat(
              as(ada).sends("/advise/clients/" + bakery.organisation() + "/notes", of).statusCode())
          .isEqualTo(303);
    }

    assertThat(ids(ada, "select id from case_note where author_name = 'Ada Adviser'"))
        .as("hers about two clients, one of them under two slips")
        .hasSize(3)
        .contains(kept);
    assertThat(ids(bob, "select id from case_note where author_name = 'Bob Adviser'"))
        .hasSize(2)
        .doesNotContain(kept);
    assertThat(ids(stranger, "select id from case_note")).hasSize(2).doesNotContain(kept);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz"})
  void takesWhatIsNoSlipForAFreshOne(String nonsense) {
    as(ada).sends(client + "/notes", with(nonsense, NOTE));
    as(ada).sends(client + "/notes", with(nonsense, NOTE));
    as(ada).sends(client + "/notes", NOTE);

    assertThat(notes()).hasSize(3);
  }

  private static String slip(Actor.Adviser adviser, String form) {
    var slip = as(adviser).reads(form).select("main form input[name=slip]").attr("value");
    assertThat(slip).hasSize(36);
    return slip;
  }

  private static Map<String, String> with(String slip, Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.put("slip", slip);
    return all;
  }

  private Response files(String content, String slip) throws Exception {
    var file =
        Files.write(
            folder.resolve(UUID.randomUUID() + ".pdf"), content.getBytes(StandardCharsets.UTF_8));
    var browser = as(ada);
    return browser
        .browser()
        .multiPart("csrf-token", browser.token())
        .multiPart("slip", slip)
        .multiPart(
            new MultiPartSpecBuilder(file.toFile())
                .controlName("file")
                .fileName("plan.pdf")
                .build())
        .post(client + "/documents");
  }

  private List<String> notes() {
    return as(ada).reads(client).select(".notes .words").eachText();
  }

  private List<Object> rows(String sql) {
    return ids(ada, sql);
  }

  private List<Object> ids(Actor.Adviser adviser, String sql) {
    return List.copyOf(community.rows(adviser, sql));
  }

  private static AdviserBrowser as(Actor actor) {
    return new AdviserBrowser(actor);
  }
}
