package org.waymark.identity.provider;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.fixture.Partnership;
import org.waymark.hub.partner.ApiScope;
import org.waymark.identity.session.LogoutTokens;
import org.waymark.identity.session.Sessions;

/** A token opens the resources of its scopes, and no others. */
@QuarkusTest
class ScopedResourcesTest {

  @Inject Partnership partnership;
  @Inject Exchange exchange;
  @Inject Sessions sessions;
  @Inject LogoutTokens logouts;

  private PretendProvider pretended = PretendProvider.start();
  private String client = "";

  @BeforeEach
  void believeOneProvider() {
    pretended = PretendProvider.start();
    var reader = Readers.of(pretended.issuer(), Clock.systemUTC());
    QuarkusMock.installMockForType(
        new Provider(exchange, reader, sessions, logouts), Provider.class);
    client = partnership.registered().client();
  }

  @AfterEach
  void stop() {
    pretended.close();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "GET, /webhooks, webhooks:manage",
    "POST, /webhooks, webhooks:manage",
    "GET, /webhooks/{id}, webhooks:manage",
    "PUT, /webhooks/{id}, webhooks:manage",
    "DELETE, /webhooks/{id}, webhooks:manage",
    "POST, /webhooks/{id}/rotate, webhooks:manage",
    "POST, /webhooks/{id}/pause, webhooks:manage",
    "POST, /webhooks/{id}/resume, webhooks:manage",
    "POST, /webhooks/{id}/test, webhooks:manage",
    "GET, /webhooks/{id}/deliveries, webhooks:manage",
    "POST, /webhooks/{id}/deliveries/{id}/replay, webhooks:manage",
    "GET, /requests, requests:read",
    "GET, /requests/{id}, requests:read",
    "POST, /requests/{id}/replay, requests:read",
    "GET, /referrals, referrals:write",
    "POST, /referrals, referrals:write",
    "GET, /referrals/{id}, referrals:write",
    "PATCH, /referrals/{id}, referrals:write"
  })
  void asksForTheScopeAndForNoOther(String method, String path, String scope) {
    var others =
        Arrays.stream(ApiScope.values())
            .map(ApiScope::code)
            .filter(code -> !code.equals(scope))
            .collect(Collectors.joining(" "));

    calls(method, path, others)
        .then()
        .statusCode(403)
        .header("WWW-Authenticate", containsString("scope=\"" + scope + "\""))
        .body("type", equalTo("/problems/scope-missing"))
        .body("detail", containsString("add scope=" + scope + " to the request for the token"));
    assertThat(calls(method, path, scope).statusCode()).isIn(200, 400, 404, 422);
  }

  private Response calls(String method, String path, String scopes) {
    var token = pretended.signed(pretended.accessToken(client, scopes), "JWT");
    return given()
        .contentType(ContentType.JSON)
        .header("Authorization", "Bearer " + token)
        .body("{}")
        .request(method, "/api/v1" + path.replace("{id}", UUID.randomUUID().toString()));
  }
}
