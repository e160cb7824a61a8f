package org.waymark.web.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.fixture.Clientele;
import org.waymark.fixture.Community;
import org.waymark.hub.member.HubMembers;
import org.waymark.identity.Actor;
import org.waymark.identity.Role;
import org.waymark.identity.session.Entrance;
import org.waymark.identity.session.Identification;
import org.waymark.identity.session.ProviderTokens;
import org.waymark.identity.session.SessionToken;
import org.waymark.identity.session.Sessions;
import org.waymark.kernel.HubId;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PersonId;

/** What somebody typed for longer than their session lasted is handed back, and sent once. */
@QuarkusTest
@TestProfile(KeptPagesTest.WithSignIn.class)
class KeptPagesTest {

  private static final String WORDS =
      "They plan a second workshop in Wallsend,\nand <b>ask</b> about the lease & the rates.";
  private static final UUID NOBODY = new UUID(4, 2);

  /** There is an identity provider, which need not answer. */
  public static final class WithSignIn implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "waymark.sign-in.url", "http://127.0.0.1:9/realms/waymark",
          "quarkus.http.auth.permission.advise.policy", "advisers",
          "quarkus.http.auth.permission.hub.policy", "hub-managers",
          "quarkus.http.auth.permission.admin.policy", "administrators");
    }
  }

  @TempDir Path folder = Path.of("");
  @Inject Community community;
  @Inject Clientele clientele;
  @Inject Sessions sessions;
  @Inject HubMembers members;

  private Community.Hub hub = new Community.Hub(new HubId(NOBODY), "");
  private Actor.Adviser ada = new Actor.Adviser(new PersonId(NOBODY), new HubId(NOBODY), false);
  private Actor.Owner firm = new Actor.Owner(new OrganisationId(NOBODY));
  private String notes = "";
  private CookieFilter cookies = new CookieFilter();
  private @Nullable SessionToken session;

  @BeforeEach
  void openAHub() {
    hub = community.hub("North East Growth Hub");
    ada = adviser(hub, "Ada Adviser");
    firm = clientele.client("Tyne Joinery", hub.id());
    clientele.letsIn(firm, hub.id(), List.of("scores", "documents"), LocalDate.of(2099, 6, 30));
    notes = "/advise/clients/" + firm.organisation() + "/notes";
    cookies = new CookieFilter();
    signIn(ada);
  }

  @Test
  void handsBackWhatWasTypedAndSavesItOnceAfterSigningInAgain() {
    var form = fields(read(browser().get(notes)));
    form.put("words", WORDS);
    form.put("readers", "hub");
    end();

    var answer = send(notes, form);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    var page = read(answer);
    assertThat(page.select("h1").text()).isEqualTo("You have been signed out");
    assertThat(page.select("main").text()).contains("What you typed is still here.");
    assertThat(page.select(".govuk-inset-text").text()).isEqualTo(WORDS.replace("\n", " "));
    assertThat(page.select("main a[target=_blank]").attr("href"))
        .isEqualTo("/sign-in/staff?to=%2Fsign-in%2Fkept");
    assertThat(page.select("main form").attr("action")).isEqualTo(notes);
    assertThat(written()).isEmpty();

    signIn(ada);
    assertThat(read(browser().get("/sign-in/kept")).select("h1").text())
        .isEqualTo("You have signed in again");
    var again = fields(page);
    assertThat(again).containsEntry("slip", form.get("slip")).containsEntry("words", WORDS);
    assertThat(send(notes, again).statusCode()).isEqualTo(303);
    assertThat(send(notes, again).statusCode()).as("sent twice").isEqualTo(303);
    assertThat(written()).containsExactly(WORDS);
  }

  @Test
  void saysItInWelshAndKeepsItUntilSomebodyHasSignedIn() {
    var form = fields(read(browser().get(notes)));
    form.put("words", WORDS);
    end();

    var page = read(browser().header("Accept-Language", "cy").formParams(form).post(notes));
    assertThat(page.select("h1").text()).isEqualTo("Rydych wedi cael eich allgofnodi");
    var once = send(notes, fields(page));

    assertThat(once.statusCode()).isEqualTo(401);
    assertThat(fields(read(once))).containsEntry("words", WORDS);
    assertThat(written()).isEmpty();
  }

  @Test
  void keepsTheQueryOfAnAddressAndNoAddressOfAnotherPlace() {
    var form = fields(read(browser().get(notes)));
    form.put("words", WORDS);
    end();

    var page = read(send(notes + "?language=en", form));

    assertThat(page.select("main form").attr("action")).isEqualTo(notes + "?language=en");
  }

  @Test
  void givesNothingBackThatWasNotTypedInThisBrowser() {
    var form = fields(read(browser().get(notes)));
    form.put("words", WORDS);
    end();
    var kept = fields(read(send(notes, form)));
    form.put("csrf-token", "bm90LXRoZS10b2tlbi1oZXJl");

    var forged = send(notes, form);

    assertThat(forged.statusCode()).isEqualTo(400);
    assertThat(forged.asString()).doesNotContain("Wallsend");
    assertThat(send("/sign-in/kept", kept).statusCode())
        .as("sent straight to the page")
        .isEqualTo(404);
    cookies = new CookieFilter();
    assertThat(send(notes, form).statusCode()).as("from elsewhere").isEqualTo(400);
  }

  @Test
  void repeatsNoSecret() {
    var form = fields(read(browser().get("/advise/clients/add")));
    form.put("code", "ABCD-EFGH-JKLM");
    form.put("password", "a long enough password");
    end();

    var answer = send("/advise/clients/add", form);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.asString())
        .doesNotContain("ABCD-EFGH", "a long enough")
        .contains("A code is");
  }

  @Test
  void lendsTheWordsOfOneToNobodyElse() {
    var form = fields(read(browser().get(notes)));
    form.put("words", WORDS);
    form.put("readers", "hub");
    end();
    var page = read(send(notes, form));
    signIn(adviser(community.hub("Another Hub"), "Eve Elsewhere"));

    assertThat(send(notes, fields(page)).statusCode()).isEqualTo(404);
    assertThat(written()).isEmpty();
  }

  @Test
  void asksForAFileAgainWithoutReadingIt() throws IOException {
    var documents = notes.replace("/notes", "/documents");
    var form = fields(read(browser().get(notes)));
    end();

    var answer =
        browser()
            .multiPart("csrf-token", form.get("csrf-token"))
            .multiPart(onDisk(new byte[3_000_000]))
            .post(documents);

    assertThat(answer.statusCode()).isEqualTo(401);
    var page = read(answer);
    assertThat(page.select("main").text()).contains("you will have to choose it again");
    assertThat(page.select("main a").eachAttr("href")).contains(documents);
    assertThat(browser().get("/help").statusCode()).as("the connection goes on").isEqualTo(200);
  }

  @Test
  void leadsProgramsToTheSignInAsBefore() {
    var answer =
        given().redirects().follow(false).accept("*/*").formParam("words", WORDS).post(notes);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/sign-in");
    assertThat(given().redirects().follow(false).get("/sign-in/kept").statusCode()).isEqualTo(303);
  }

  /** As a browser does, so that the request says how long it is. */
  private MultiPartSpecification onDisk(byte[] content) throws IOException {
    var file = Files.write(folder.resolve("sent"), content).toFile();
    return new MultiPartSpecBuilder(file).controlName("file").fileName("plan.pdf").build();
  }

  private Actor.Adviser adviser(Community.Hub at, String name) {
    var adviser = community.adviser(at, name);
    var administrator = new Actor.Administrator(adviser.person());
    return community.as(
        administrator,
        () -> {
          members.add(adviser.person(), at.id(), false, adviser.person());
          return adviser;
        });
  }

  private void signIn(Actor.Adviser adviser) {
    session =
        sessions.open(
            Entrance.STAFF,
            new Identification(
                "https://id.example",
                adviser.person().toString(),
                "there",
                "Ada",
                "ada@hub.example",
                Set.of(Role.ADVISER),
                Set.of()),
            new ProviderTokens("id", null),
            "a browser");
  }

  private void end() {
    sessions.end(Objects.requireNonNull(session));
  }

  private List<String> written() {
    return community.rows(ada, "select words from case_note").stream()
        .map(String::valueOf)
        .toList();
  }

  private Response send(String path, Map<String, String> form) {
    return browser().formParams(form).post(path);
  }

  private RequestSpecification browser() {
    var request =
        given()
            .filter(cookies)
            .accept("text/html")
            .config(
                io.restassured.RestAssured.config()
                    .encoderConfig(
                        io.restassured.config.EncoderConfig.encoderConfig()
                            .defaultContentCharset("UTF-8")))
            .redirects()
            .follow(false);
    return session == null ? request : request.cookie("waymark-session", session.characters());
  }

  private static Map<String, String> fields(Document page) {
    var fields = new HashMap<String, String>();
    page.select("main form input[type=hidden]")
        .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
    return fields;
  }

  private static Document read(Response response) {
    return Jsoup.parse(response.asString());
  }
}
