package org.waymark.api.v1.link;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.waymark.api.v1.ApiDescription.errors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.fixture.ActingHeader;
import org.waymark.fixture.Community;
import org.waymark.fixture.Linking;
import org.waymark.fixture.Logged;
import org.waymark.fixture.Partnership;
import org.waymark.fixture.TableOwner;
import org.waymark.identity.Actor;
import org.waymark.kernel.OrganisationId;
import org.waymark.kernel.PartnerId;

/** A partner's program makes links to the partner's firms. */
@QuarkusTest
class LinksResourceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Partnership partnership;
  @Inject Linking linking;
  @Inject Community community;
  @Inject TableOwner owner;

  private Actor.Partner bank = new Actor.Partner(new PartnerId(new UUID(0, 0)));
  private OrganisationId firm = new OrganisationId(new UUID(0, 0));
  private final String key = "\"" + UUID.randomUUID() + "\"";

  @BeforeEach
  void bringAFirm() {
    bank = partnership.create();
    firm = partnership.brings(bank);
    linking.owns(bank, "https://www.bank.example");
  }

  @Test
  void makesALinkThatOpensThePage() {
    var made = make("{}");

    assertThat(made.statusCode()).isEqualTo(200);
    assertThat(made.header("Location")).as("it would be kept in the clear").isNull();
    assertThat(URI.create(made.path("url")).getPath()).matches("/continue/[A-Za-z0-9_-]{43}");
    assertThat(Instant.parse(made.path("expiresAt")))
        .isBetween(
            Instant.now().plus(Duration.ofDays(7)).minusSeconds(60),
            Instant.now().plus(Duration.ofDays(7)));
    given().accept("text/html").get(made.<String>path("url")).then().statusCode(200);
  }

  @Test
  void isDescribedAsItIs() throws Exception {
    var example = JSON.readTree(LinkRequest.EXAMPLE);

    assertThat(errors("LinkRequest", example)).isEmpty();
    assertThat(errors("LinkRequest", JSON.readTree("{\"name\": 1}"))).isNotEmpty();
    assertThat(errors("LinkResponse", make(LinkRequest.EXAMPLE).as(JsonNode.class))).isEmpty();
    assertThat(errors("LinkResponse", JSON.readTree("{}"))).hasSize(2);
  }

  @Test
  void leadsThroughTheLanguageThatIsWanted() {
    var url = make("{\"language\": \"cy\"}").<String>path("url");

    var switched = given().redirects().follow(false).get(url);

    assertThat(switched.statusCode()).isEqualTo(303);
    assertThat(switched.getCookie("waymark-language")).isEqualTo("cy");
    assertThat(URI.create(switched.header("Location")).getPath())
        .matches("/continue/[A-Za-z0-9_-]{43}");
  }

  @Test
  void answersARepetitionWithTheSameLinkAndKeepsItWhereNobodyReadsIt() {
    var body = "{\"returnUrl\": \"https://www.bank.example/done?id=1\"}";
    var made = make(body);
    var again = make(body);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    assertThat(again.asString()).isEqualTo(made.asString());
    assertThat(kept()).isEqualTo(1);
    var secret = made.<String>path("url").replaceFirst(".*/", "");
    var rows =
        owner.list(
            "select cast(kept_answer as text) || encode(decode(body, 'base64'), 'escape')"
                + " from kept_answer where partner_id = '%s'",
            row -> row.getString(1), bank.partner());
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst()).doesNotContain(secret);
  }

  @Test
  void refusesTheSameKeyForAnotherLink() {
    make("{}");

    make("{\"language\": \"en\"}")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/idempotency-key-reused"));
    of(bank)
        .body("{}")
        .post(path(firm.toString()))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/idempotency-key-needed"));
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void tellsAnotherPartnerTheSameAsAboutNothing() {
    var guild = partnership.create();
    var nothing = UUID.randomUUID().toString();
    for (var body : List.of("{}", "{\"x\": 1}", "rubbish")) {
      var others = of(guild).header("Idempotency-Key", key).body(body).post(path(firm.toString()));
      var none = of(guild).header("Idempotency-Key", key).body(body).post(path(nothing));

      assertThat(others.statusCode()).isEqualTo(404);
      assertThat(others.asString().replace(firm.toString(), "{id}"))
          .isEqualTo(none.asString().replace(nothing, "{id}"))
          .contains("/problems/unknown-organisation");
    }
    given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body("{}")
        .post(path(firm.toString()))
        .then()
        .statusCode(401);
    assertThat(kept()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]| ''",
        "7| ''",
        "{\"name\": \"x\"}| /name",
        "{\"questionnaire\": \"no-such-one\"}| /questionnaire",
        "{\"questionnaire\": 7}| /questionnaire",
        "{\"questionnaire\": {}}| /questionnaire",
        "{\"language\": \"fr\"}| /language",
        "{\"language\": [\"en\"]}| /language",
        "{\"returnUrl\": \"https://other.example\"}| /returnUrl",
        "{\"returnUrl\": \"https://www.bank.example.other.example/\"}| /returnUrl",
        "{\"returnUrl\": \"https://www.bank.example:8443/\"}| /returnUrl",
        "{\"returnUrl\": \"https://www.bank.example@other.example/\"}| /returnUrl",
        "{\"returnUrl\": \"https://www.bank.example\\\\@other.example/\"}| /returnUrl",
        "{\"returnUrl\": \"http://www.bank.example/\"}| /returnUrl",
        "{\"returnUrl\": \"javascript:alert(1)\"}| /returnUrl",
        "{\"returnUrl\": \"//www.bank.example/\"}| /returnUrl",
        "{\"returnUrl\": \"/done\"}| /returnUrl",
        "{\"returnUrl\": \"https://www.bank.example/\\u0000\"}| /returnUrl",
        "{\"returnUrl\": \"https://www.bank.example/\\ud800\"}| /returnUrl",
        "{\"returnUrl\": \"\"}| /returnUrl",
      })
  void pointsToWhatIsWrong(String body, String pointer) {
    var refused = make(body);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.<String>path("type")).isEqualTo("/problems/invalid-link");
    assertThat(refused.<List<String>>path("errors.pointer")).containsExactly(pointer);
    assertThat(kept()).isZero();
    given().get(refused.<String>path("type")).then().statusCode(200);
  }

  @Test
  void findsEverythingWrongInOneGo() {
    var refused =
        make("{\"a\": 1, \"language\": \"fr\", \"questionnaire\": \"x\", \"returnUrl\": 1}");

    assertThat(refused.<List<String>>path("errors.pointer"))
        .containsExactlyInAnyOrder("/a", "/language", "/questionnaire", "/returnUrl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{\"a\": 1e999}", "{\"language\": \"en\", \"language\": \"cy\"}"})
  void refusesWhatIsNoJson(String body) {
    assertThat(make(body).statusCode()).isIn(400, 422);
    assertThat(kept()).isZero();
  }

  @Test
  void takesAnAddressOfTwoThousandCharactersAndNoLonger() {
    var longest = "https://www.bank.example/" + "a".repeat(1975);

    assertThat(make("{\"returnUrl\": \"" + longest + "\"}").statusCode()).isEqualTo(200);
    var another = of(bank).header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
    assertThat(
            another
                .body("{\"returnUrl\": \"" + longest + "a\"}")
                .post(path(firm.toString()))
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void writesNoLinkIntoTheLog() {
    try (var log = new Logged()) {
      var url = make("{}").<String>path("url");
      given().accept("text/html").get(url + "x");

      assertThat(log.lines())
          .noneMatch(line -> line.contains(url.replaceFirst(".*/", "").substring(0, 20)));
    }
  }

  private Response make(String body) {
    return of(bank).header("Idempotency-Key", key).body(body).post(path(firm.toString()));
  }

  private int kept() {
    return community.rows(new Actor.Owner(firm), "select 1 from hosted_link").size();
  }

  private static String path(String id) {
    return "/api/v1/organisations/" + id + "/links";
  }

  private static RequestSpecification of(Actor.Partner partner) {
    return given()
        .header(ActingHeader.NAME, ActingHeader.naming(partner))
        .contentType(ContentType.JSON);
  }
}
