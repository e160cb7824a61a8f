package org.waymark.web.developer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.fixture.PretendPartners;
import org.waymark.fixture.contract.Contract;
import org.waymark.hub.partner.PartnerAccounts.Account;

/** How whoever builds on the API begins. */
@QuarkusTest
class QuickStartPageTest {

  private static final Contract CONTRACT = Contract.committed();
  private static final Pattern CALL =
      Pattern.compile("curl (?:--s\\S+ )*(?:--request (\\w+) )?\"\\$WAYMARK([^\"]+)\"");

  private static final Pattern BODY = Pattern.compile("--data '([^']*)'");

  @Inject PretendPartners partners;

  /** Without a token there is nothing that could not be copied and sent as it stands. */
  @Test
  void startsWithCallsThatAnybodyCanMake() {
    var first =
        page("/developers").select("pre").eachText().stream()
            .filter(text -> text.startsWith("curl ") && text.contains("$WAYMARK/"))
            .findFirst()
            .orElseThrow();

    given()
        .contentType("application/json")
        .body(body(first))
        .post("/api/v1/scores")
        .then()
        .statusCode(200);
  }

  @Test
  void showsCallsOfTheContractInTheQuickStart() throws Exception {
    var commands =
        page("/developers").select("pre").eachText().stream()
            .filter(text -> CALL.matcher(text).find())
            .toList();

    assertThat(commands).hasSizeGreaterThanOrEqualTo(6);
    for (var command : commands) {
      var call = CALL.matcher(command);
      assertThat(call.find()).as(command).isTrue();
      var method = call.group(1) == null ? "GET" : call.group(1);
      var operation = CONTRACT.operation(method, path(call.group(2)));
      assertThat(operation).as(command).isPresent();
      assertThat(command.contains("Bearer $TOKEN"))
          .as(command)
          .isEqualTo(!operation.get().scopes().isEmpty());
      if (operation.get().takesABody()) {
        var schema =
            CONTRACT.schema(operation.get().node().path("requestBody"), "application/json");
        assertThat(CONTRACT.errors(schema, new ObjectMapper().readTree(body(command)))).isEmpty();
      }
    }
  }

  @Test
  void namesTheAddressWhereProgramsGetTokens() {
    assertThat(getsAToken())
        .contains("export TOKEN_URL=" + PretendPartners.TOKENS)
        .contains("curl --silent \"$TOKEN_URL\"");
    assertThat(page("/developers").text()).doesNotContain("Programs get no tokens");
  }

  @Test
  void saysSoWhereNobodyGivesOutTokens() {
    partners.beAbsent(true);
    try {
      assertThat(getsAToken()).contains("export TOKEN_URL=…");
      assertThat(page("/developers").text()).contains("Programs get no tokens");
    } finally {
      partners.beAbsent(false);
    }
  }

  @Test
  void handsOverTheSandboxThatIsForEverybody() {
    assertThat(getsAToken()).contains("CLIENT_ID=…", "CLIENT_SECRET=…");
    partners.openToEverybody(new Account("partner-open", "known to all"));
    try {
      assertThat(getsAToken())
          .contains("export CLIENT_ID=partner-open\n", "export CLIENT_SECRET=known to all\n");
      assertThat(page("/developers").text()).contains("a sandbox that is for everybody");
    } finally {
      partners.openToEverybody(null);
    }
  }

  /** A token for less would not do for what follows, and one for more is not asked for. */
  @Test
  void asksForTheScopesThatTheQuickStartNeeds() {
    var needed = new TreeSet<String>();
    for (var command : page("/developers").select("pre").eachText()) {
      var call = CALL.matcher(command);
      if (call.find()) {
        var method = call.group(1) == null ? "GET" : call.group(1);
        needed.addAll(CONTRACT.operation(method, path(call.group(2))).orElseThrow().scopes());
      }
    }

    assertThat(getsAToken())
        .contains("--data-urlencode \"scope=" + String.join(" ", needed) + "\"");
  }

  private static String getsAToken() {
    return page("/developers").select("pre").eachText().stream()
        .filter(text -> text.contains("client_credentials"))
        .findFirst()
        .orElseThrow();
  }

  private static String body(String command) {
    var sent = BODY.matcher(command.replaceAll("'\"\\$[A-Z]+\"'", UUID.randomUUID().toString()));
    assertThat(sent.find()).as(command).isTrue();
    return sent.group(1);
  }

  /** A variable of the shell stands for one of the path. */
  private static String path(String address) {
    return Pattern.compile("\\$(\\w+)")
        .matcher(address)
        .replaceAll(found -> "{" + found.group(1).toLowerCase(Locale.ROOT) + "}");
  }

  private static Document page(String path) {
    return Jsoup.parse(
        given().accept("text/html").get(path).then().statusCode(200).extract().asString());
  }
}
